package assay.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of this machine a run must leave as it is: settings of the kernel, devices, the JDK. */
final class Machine {

    private static final Path SETTINGS = Path.of("/proc/sys/kernel");
    private static final List<String> NAMES = List.of("core_pattern", "modprobe", "hotplug");
    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/null"), Path.of("/dev/random"), Path.of("/dev/urandom"));
    private static final Path JDK = Path.of(System.getProperty("java.home"), "lib", "modules");

    private final Map<String, String> state = new TreeMap<>();

    private Machine() {
        NAMES.forEach(name -> note(name, () -> Files.readString(SETTINGS.resolve(name))));
        DEVICES.forEach(device -> note(device.toString(), () -> device(device)));
        note("JDK", () -> Files.size(JDK) + " " + Files.getLastModifiedTime(JDK));
    }

    static Machine now() {
        return new Machine();
    }

    /** What is otherwise than it was; settings are put back, so that nothing that comes later suffers. */
    List<String> changesSince(Machine before) {
        List<String> changes = before.state.keySet().stream()
                .filter(name -> !before.state.get(name).equals(state.get(name)))
                .map(name -> name + " was " + before.state.get(name) + ", is " + state.get(name))
                .toList();
        NAMES.stream()
                .filter(name -> !before.state.get(name).equals(state.get(name)))
                .forEach(name -> putBack(name, before.state.get(name)));
        return changes;
    }

    @FunctionalInterface
    private interface Look {
        String now() throws IOException;
    }

    private void note(String name, Look look) {
        try {
            state.put(name, look.now());
        } catch (IOException e) {
            state.put(name, "none");
        }
    }

    private static String device(Path device) throws IOException {
        return Files.getPosixFilePermissions(device, LinkOption.NOFOLLOW_LINKS) + " "
                + Files.getLastModifiedTime(device);
    }

    private static void putBack(String name, String value) {
        try {
            Files.writeString(SETTINGS.resolve(name), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
