package assay.sandbox;

import assay.sandbox.confine.Architecture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What of the system a JVM with native libraries opens. */
final class SystemFiles {

    /** Hold nothing. */
    static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    /** By which libtorch chooses its kernels, and so the last digits of what it computes. */
    static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    /** Where distributions keep parts of a JDK that its own folder only links to. */
    private static final List<String> JDK_PARTS =
            List.of("/etc/java-17-openjdk", "/etc/java-21-openjdk", "/etc/java-25-openjdk", "/etc/java");

    private SystemFiles() {}

    /** The C library and the parts of the JDK that lie outside its folder, as far as they are there. */
    static List<Path> present() {
        Stream<String> libraries = Architecture.current().stream()
                .flatMap(a -> Stream.of("/lib64", "/lib/" + a.triplet(), "/lib/ld-linux-aarch64.so.1"));
        return Stream.concat(libraries, JDK_PARTS.stream())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }
}
