package assay.sandbox.image;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The jars that this JVM runs from, those named in a jar's manifest included. */
final class ClassPath {

    private final List<Path> jars;

    ClassPath(Collection<Path> jars) {
        this.jars = List.copyOf(jars);
    }

    static ClassPath ofThisJvm() {
        Set<Path> found = new LinkedHashSet<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> collect(Path.of(entry).toAbsolutePath().normalize(), found));
        return new ClassPath(found);
    }

    /** The folder or jar that holds this class and all others of ours. */
    static Path ownCode() {
        try {
            return Path.of(ClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where our own classes are", e);
        }
    }

    /** The jars of these artifacts, a version following the name, sorted by file name. */
    List<Path> artifacts(Collection<String> names) {
        return names.stream().flatMap(name -> find(name).stream()).sorted().toList();
    }

    /** The jar of the artifact with this name. */
    Optional<Path> find(String name) {
        return jars.stream()
                .filter(jar -> isVersionOf(name, jar.getFileName().toString()))
                .findFirst();
    }

    private static boolean isVersionOf(String name, String file) {
        return file.endsWith(".jar")
                && file.startsWith(name + "-")
                && Character.isDigit(file.charAt(name.length() + 1));
    }

    private static void collect(Path entry, Set<Path> found) {
        boolean jar = entry.toString().endsWith(".jar") && Files.isRegularFile(entry);
        if (jar && found.add(entry)) {
            manifestPath(entry).forEach(each -> collect(each, found));
        }
    }

    private static List<Path> manifestPath(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String path = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return path == null ? List.of() : resolve(jar.toUri(), path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    private static List<Path> resolve(URI base, String path) {
        return Arrays.stream(path.strip().split(" +"))
                .map(base::resolve)
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(Path::of)
                .toList();
    }
}
