package assay.sandbox.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The operating system under us. */
public final class Host {

    private static final String NAME = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Host() {}

    public static boolean isLinux() {
        return NAME.startsWith("linux");
    }

    public static boolean isWindows() {
        return NAME.startsWith("windows");
    }

    /** An installed program, first where distributions put it. */
    public static Optional<Path> program(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin", "/bin"), Arrays.stream(path.split(File.pathSeparator)))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
