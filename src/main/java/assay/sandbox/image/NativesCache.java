package assay.sandbox.image;

import assay.base.FolderTree;
import assay.sandbox.process.JvmCommand;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where libtorch is unpacked, once per user and version, by a JVM of ours that sees no submission. */
final class NativesCache {

    private static final String UNPACKER = "assay.worker.TensorCanary";
    private static final String BRIDGE = "libdjl_torch";
    private static final Pattern NATIVE_JAR = Pattern.compile("pytorch-native-cpu-([0-9.]+)(?:-(.+))?\\.jar");
    private static final String UNPACKING = ".unpacking";
    private static final long LONGEST_SECONDS = 300;

    private final ClassPath classPath;

    NativesCache(ClassPath classPath) {
        this.classPath = classPath;
    }

    Natives get(Path work) {
        Path jar = classPath
                .find("pytorch-native-cpu")
                .orElseThrow(() -> new LibtorchMissing(
                        "tensors need libtorch, and pytorch-native-cpu is not on the class path",
                        "build with -Dlibtorch.platform=<this platform>"));
        Matcher name = NATIVE_JAR.matcher(jar.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("no version in " + jar.getFileName());
        }
        String djl = classPath.find("api").map(NativesCache::version).orElse("unknown");
        Path place = Path.of("assay", "djl", djl, jar.getFileName().toString().replace(".jar", ""));
        return new Natives(libraries(place, work), name.group(1));
    }

    private Path libraries(Path place, Path work) {
        Optional<Path> cached = cache(System.getenv()).map(cache -> cache.resolve(place));
        Path ready = cached.filter(Files::isDirectory).orElse(null);
        if (ready == null) {
            ready = cached.filter(NativesCache::canCreate).orElse(work.resolve(place));
            unpackAlone(ready, work);
        }
        return folderOfBridge(ready)
                .orElseThrow(() -> new IllegalStateException("no " + BRIDGE + " below the cache's " + place));
    }

    /** The user's cache folder. */
    static Optional<Path> cache(Map<String, String> environment) {
        String own = environment.getOrDefault("ASSAY_CACHE", "");
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        if (!own.isEmpty()) {
            return Optional.of(Path.of(own).toAbsolutePath());
        }
        if (!xdg.isEmpty()) {
            return Optional.of(Path.of(xdg).toAbsolutePath());
        }
        return home.startsWith("/") || home.contains(":") ? Optional.of(Path.of(home, ".cache")) : Optional.empty();
    }

    private static boolean canCreate(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            return Files.isWritable(folder.getParent());
        } catch (IOException e) {
            return false;
        }
    }

    /** Under a lock, against other runs, and by a rename at the end, so that a folder with this name is complete. */
    private synchronized void unpackAlone(Path target, Path work) {
        try {
            Files.createDirectories(target.getParent());
            Path lock = target.resolveSibling(target.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.isDirectory(target)) {
                    String unpacking = target.getFileName() + UNPACKING;
                    deleteUnfinished(target.getParent(), unpacking);
                    Path fresh = Files.createTempDirectory(target.getParent(), unpacking);
                    unpack(fresh, work);
                    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack libtorch into " + target, e);
        }
    }

    /** What a run that was killed has left, hundreds of megabytes; an unpacker that outlived its run may still write there. */
    private static void deleteUnfinished(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path each : left) {
                try {
                    FolderTree.delete(each);
                } catch (IOException busy) {
                    continue;
                }
            }
        }
    }

    private void unpack(Path fresh, Path work) throws IOException {
        Path log = Files.createTempFile(work, "unpacking", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command(work)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "DJL_CACHE_DIR", fresh.toString(),
                        "PYTORCH_FLAVOR", "cpu",
                        "DJL_OFFLINE", "true",
                        "OPT_OUT_TRACKING", "true"));
        Process process = builder.start();
        try {
            boolean done = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            if (!done) {
                throw new IOException("libtorch did not start: " + Files.readString(log, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while libtorch was being unpacked", e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(log);
        }
    }

    private List<String> command(Path work) {
        WorkerProgram program = WorkerImage.assemble(work.resolve("unpacker")).program(UNPACKER);
        String path = Stream.concat(program.classPath().stream(), classPath.find("pytorch-native-cpu").stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(JvmCommand.executable(), "-cp", path));
        command.addAll(JvmCommand.nativeAccess());
        command.add(program.mainClass());
        command.addAll(program.arguments(work.toString(), "-", "-"));
        return command;
    }

    private static Optional<Path> folderOfBridge(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().contains(BRIDGE)
                            || file.getFileName().toString().contains("djl_torch.dll"))
                    .sorted()
                    .map(Path::getParent)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    private static String version(Path jar) {
        return jar.getFileName().toString().replaceAll("^[^0-9]*|\\.jar$", "");
    }
}
