package assay.report;

import assay.base.Cut;
import assay.base.Sha256;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * Names files after submissions: a plain name is kept, any other is spelt in safe characters and told apart by a digest
 * behind a dot. A plain name holds no dot and no capital, so no name can be chosen to take another one's file, also where
 * the file system ignores case.
 */
final class FileNames {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,79}");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final int READABLE = 40;
    private static final int DIGITS = 32;

    private FileNames() {}

    static String html(String submission) {
        return stem(submission) + ".html";
    }

    static String xml(String submission) {
        return stem(submission) + ".xml";
    }

    private static String stem(String name) {
        if (PLAIN.matcher(name).matches() && !DEVICE.matcher(name).matches()) {
            return name;
        }
        String readable = name.replaceAll("[^A-Za-z0-9_-]+", "_");
        return Cut.to(READABLE, readable, "") + "." + digest(name);
    }

    /** An encoding would make all half characters equal. */
    private static byte[] exactBytes(String name) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * name.length());
        bytes.asCharBuffer().put(name);
        return bytes.array();
    }

    private static String digest(String name) {
        return Sha256.hex(exactBytes(name)).substring(0, DIGITS);
    }
}
