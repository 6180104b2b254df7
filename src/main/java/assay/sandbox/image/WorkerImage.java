package assay.sandbox.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a worker may see of ours, assembled once per run: tasks and kit, wire and worker, and the libraries that students
 * may build on; nothing that knows an answer.
 *
 * @param contracts the jar with tasks and kit
 * @param worker the jar with wire and worker
 * @param compiler the jar with wire and compiler
 * @param compileLibraries what students compile against besides the contracts
 * @param runtimeLibraries what the worker runs with besides
 */
public record WorkerImage(
        Path contracts, Path worker, Path compiler, List<Path> compileLibraries, List<Path> runtimeLibraries) {

    private static final String MAIN = "assay.worker.WorkerMain";
    private static final String COMPILER = "assay.compiler.CompilerMain";

    private static final List<String> COMPILE = List.of(
            "api",
            "ejml-core",
            "ejml-simple",
            "ejml-ddense",
            "ejml-fdense",
            "ejml-zdense",
            "ejml-cdense",
            "ejml-dsparse",
            "ejml-fsparse");
    private static final List<String> RUNTIME = List.of(
            "pytorch-engine",
            "pytorch-jni",
            "jna",
            "gson",
            "commons-compress",
            "commons-codec",
            "commons-io",
            "slf4j-api",
            "slf4j-nop");

    public WorkerImage {
        compileLibraries = List.copyOf(compileLibraries);
        runtimeLibraries = List.copyOf(runtimeLibraries);
    }

    /** Assembles the image in the folder {@code work} from what this JVM runs from. */
    public static WorkerImage assemble(Path work) {
        ClassPath classPath = ClassPath.ofThisJvm();
        try {
            Files.createDirectories(work);
            return fromOwnCode(root -> new WorkerImage(
                    PackageJar.write(work.resolve("contracts.jar"), root, "assay/tasks", "assay/kit"),
                    PackageJar.write(work.resolve("worker.jar"), root, "assay/wire", "assay/worker"),
                    PackageJar.write(work.resolve("compiler.jar"), root, "assay/wire", "assay/compiler"),
                    classPath.artifacts(COMPILE),
                    classPath.artifacts(RUNTIME)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot assemble the worker in " + work, e);
        }
    }

    /** The worker proper. */
    public WorkerProgram program() {
        return program(MAIN);
    }

    /** Another main class of package worker, with further arguments. */
    public WorkerProgram program(String mainClass, String... arguments) {
        return new WorkerProgram(mainClass, classPath(), List.of(arguments));
    }

    /** The compiler process, which sees no more than it needs to compile against. */
    public WorkerProgram compilerProgram() {
        return new WorkerProgram(
                COMPILER,
                Stream.concat(Stream.of(compiler), compileClassPath().stream()).toList());
    }

    private List<Path> compileClassPath() {
        return Stream.concat(Stream.of(contracts), compileLibraries.stream()).toList();
    }

    private List<Path> classPath() {
        return Stream.of(Stream.of(worker), compileClassPath().stream(), runtimeLibraries.stream())
                .flatMap(each -> each)
                .toList();
    }

    @FunctionalInterface
    private interface Assembly {
        WorkerImage from(Path root) throws IOException;
    }

    private static WorkerImage fromOwnCode(Assembly assembly) throws IOException {
        Path code = ClassPath.ownCode();
        if (Files.isDirectory(code)) {
            return assembly.from(code);
        }
        try (FileSystem jar = FileSystems.newFileSystem(code, Map.of())) {
            return assembly.from(jar.getPath("/"));
        }
    }
}
