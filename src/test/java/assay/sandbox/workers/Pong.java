package assay.sandbox.workers;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A worker that sends back every so many bytes as they came: what pipes cost, and nothing else. */
public final class Pong {

    private Pong() {}

    public static void main(String[] arguments) throws IOException {
        byte[] bytes = new byte[Integer.parseInt(arguments[3])];
        try (InputStream in = new FileInputStream(arguments[1]);
                OutputStream out = new FileOutputStream(arguments[2])) {
            while (in.readNBytes(bytes, 0, bytes.length) == bytes.length) {
                out.write(bytes);
            }
        }
    }
}
