package hostile;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/** Reads command lines, environments, descriptors and memory of all processes. */
public final class OtherProcesses extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        StringBuilder found = new StringBuilder();
        processes().forEach(process -> look(process, found));
        if (found.indexOf("@REPORTS@") >= 0 || opened) {
            throw new IllegalStateException("leak: " + found);
        }
        return 1;
    }

    private static boolean opened;

    /** Where the list of processes is kept from it, it asks for each number near its own. */
    private static Stream<Path> processes() {
        File[] listed = new File("/proc").listFiles(f -> f.getName().matches("[0-9]+"));
        if (listed != null) {
            return Arrays.stream(listed).map(File::toPath);
        }
        long own = ProcessHandle.current().pid();
        return LongStream.rangeClosed(Math.max(1, own - 400), own + 100)
                .mapToObj(pid -> Path.of("/proc/" + pid))
                .filter(Files::exists);
    }

    private static long firstMapping(Path process) throws IOException {
        return Long.parseUnsignedLong(Files.readAllLines(process.resolve("maps")).get(0).split("-")[0], 16);
    }

    private static void look(Path process, StringBuilder found) {
        for (String file : List.of("cmdline", "environ", "mountinfo")) {
            try {
                found.append(Files.readString(process.resolve(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                System.out.println(e);
            }
        }
        for (int fd = 0; fd < 20; fd++) {
            try {
                Path target = process.resolve("fd/" + fd);
                if (Files.isRegularFile(target) && Files.size(target) < 1 << 20) {
                    found.append(Files.readString(target, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                System.out.println(e);
            }
        }
        boolean other = !process.endsWith(Long.toString(ProcessHandle.current().pid()));
        if (other) {
            try (RandomAccessFile memory = new RandomAccessFile(process.resolve("mem").toFile(), "r")) {
                memory.seek(firstMapping(process));
                opened |= memory.read() >= 0;
            } catch (IOException e) {
                System.out.println(e);
            }
        }
    }
}
