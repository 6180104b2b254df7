package assay.base;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names of files and submissions can be printed, told apart and used as paths anywhere. */
public final class SafeName {

    private static final int LONGEST = 120;
    private static final int LONGEST_FILE = 255;
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE);
    private static final String FOREIGN = "аеорсухіјѕԁһҡмтвнкαορνικτυεη";
    private static final String LATIN = "aeopcyxijsdhkmtbhkaopviktuen";

    private SafeName() {}

    /** Why a submission cannot be called so, if it cannot. */
    public static Optional<String> fault(String name) {
        Optional<String> asFile = fileFault(name);
        if (asFile.isPresent()) {
            return asFile;
        }
        if (name.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        if (name.codePoints().anyMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0)) {
            return Optional.of("contains one of / \\ : * ? \" < > |");
        }
        if (name.codePoints().anyMatch(SafeName::hidden)) {
            return Optional.of("contains control or invisible characters");
        }
        if (!name.equals(name.strip()) || name.endsWith(".")) {
            return Optional.of("begins or ends with a space, or ends with a dot");
        }
        return mixed(name) ? Optional.of("mixes letters of different alphabets that look alike") : Optional.empty();
    }

    /** Why a part of a path inside a submission cannot be used, if it cannot: odd blanks and punctuation can. */
    public static Optional<String> fileFault(String part) {
        if (part.isBlank() || part.equals(".") || part.equals("..")) {
            return Optional.of("is no file name");
        }
        if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_FILE) {
            return Optional.of("is longer than " + LONGEST_FILE + " bytes");
        }
        if (part.indexOf('\uFFFD') >= 0) {
            return Optional.of("is not in the encoding of file names here (" + System.getProperty("sun.jnu.encoding")
                    + "; a UTF-8 locale reads more)");
        }
        return part.codePoints().anyMatch(c -> hidden(c) && Character.getType(c) != Character.SPACE_SEPARATOR)
                ? Optional.of("contains control or invisible characters")
                : Optional.empty();
    }

    /** Whether a part of a path is kept for tools and the system: nobody means it to be graded. */
    public static boolean hiddenFile(String part) {
        return part.startsWith(".") && !part.equals("..") || part.equals("__MACOSX");
    }

    /** Submissions whose names have one key look alike. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        folded(name, Normalizer.Form.NFKC).codePoints().map(SafeName::latin).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Paths with one key are one file on some file system. */
    public static String fileKey(String path) {
        return folded(path, Normalizer.Form.NFC);
    }

    /** The name with everything replaced that a terminal or page might obey. */
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(2L * LONGEST).map(c -> hidden(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
        return shown.isEmpty() ? "\uFFFD" : shown.toString();
    }

    /** The name at the start of a line: without colons, which would end it, or begin a command of a CI service. */
    public static String label(String name) {
        return shown(name).replace(':', '\uFFFD');
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> c == '\uFFFD';
        };
    }

    private static String folded(String name, Normalizer.Form form) {
        return Normalizer.normalize(name, form).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean mixed(String name) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).forEach(scripts::add);
        return scripts.size() > 1;
    }

    private static int latin(int c) {
        int i = FOREIGN.indexOf(c);
        return i < 0 ? c : LATIN.charAt(i);
    }
}
