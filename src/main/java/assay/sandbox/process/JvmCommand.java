package assay.sandbox.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a worker's JVM, the same JDK as ours. */
public final class JvmCommand {

    private static final int FIRST_WITH_NATIVE_ACCESS_WARNINGS = 22;

    /** Small reservations, so that a limit of address space can be close; nothing of the VM's own on standard output. */
    private static final List<String> FLAGS = List.of(
            "-Xms32m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=128m",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-XX:ErrorFile=" + (Host.isWindows() ? "NUL" : "/dev/null"),
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC");

    private JvmCommand() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String executable() {
        return home().resolve("bin")
                .resolve(Host.isWindows() ? "java.exe" : "java")
                .toString();
    }

    public static List<String> nativeAccess() {
        return Runtime.version().feature() < FIRST_WITH_NATIVE_ACCESS_WARNINGS
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED");
    }

    /**
     * A worker's command line.
     *
     * @param heap its Java heap in MiB
     * @param flags further flags of its JVM
     * @param scratch the one folder it may write, if any
     */
    public static List<String> of(
            int heap, List<String> flags, String scratch, String classPath, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.add("-Xmx" + heap + "m");
        command.addAll(FLAGS);
        command.addAll(nativeAccess());
        command.addAll(flags);
        command.addAll(List.of("-Djava.io.tmpdir=" + scratch, "-Duser.home=" + scratch, "-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }
}
