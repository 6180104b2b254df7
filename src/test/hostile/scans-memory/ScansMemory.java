package hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Reads /proc/self/maps, mem, environ and cmdline and looks for the seed and a secret. */
public final class ScansMemory extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        if (!scanned) {
            scanned = true;
            for (String file : List.of("environ", "cmdline", "maps", "auxv")) {
                try {
                    byte[] bytes = Files.readAllBytes(Path.of("/proc/self", file));
                    Hunt.in(bytes, bytes.length, file);
                } catch (IOException e) {
                    System.out.println(e);
                }
            }
            scan();
        }
        return 1;
    }

    private static boolean scanned;

    private static void scan() {
        byte[] block = new byte[1 << 20];
        try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "r")) {
            for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
                String[] range = line.split(" ")[0].split("-");
                long end = Long.parseUnsignedLong(range[1], 16);
                long start = Long.parseUnsignedLong(range[0], 16);
                if (line.contains(" rw-p ") && end - start < (64 << 20) && start > 0) {
                    for (long at = start; at < end; at += block.length) {
                        memory.seek(at);
                        Hunt.in(block, Math.max(0, memory.read(block, 0, (int) Math.min(block.length, end - at))), line);
                    }
                }
            }
        } catch (IOException e) {
            System.out.println(e);
        }
    }
}
