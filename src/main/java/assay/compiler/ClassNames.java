package assay.compiler;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Which binary names can be names of files on any machine. The compiler process keeps to them, and the other side checks. */
public final class ClassNames {

    private static final String SUFFIX = ".class";
    private static final String PACKAGE_INFO = "package-info";
    private static final int LONGEST = 1000;
    private static final int LONGEST_PART = 255;

    private ClassNames() {}

    /** Whether a class of this name can be written. */
    public static boolean fit(String binaryName) {
        if (binaryName.length() > LONGEST || utf8(simpleName(binaryName) + SUFFIX) > LONGEST_PART) {
            return false;
        }
        boolean info = simpleName(binaryName).equals(PACKAGE_INFO);
        return Arrays.stream(binaryName.split("\\.", -1))
                .allMatch(part -> identifier(part) || info && part.equals(PACKAGE_INFO));
    }

    /** The package, empty for the default one. */
    public static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    /** Classes with one key are one file on some file system. */
    public static String key(String binaryName) {
        return binaryName.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String simpleName(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1);
    }

    private static boolean identifier(String part) {
        return !part.isEmpty()
                && utf8(part) <= LONGEST_PART
                && Character.isJavaIdentifierStart(part.codePointAt(0))
                && part.codePoints()
                        .allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
