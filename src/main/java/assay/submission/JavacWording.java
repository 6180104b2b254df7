package assay.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How javac words the messages that are read here: it tells a cause in no other way. */
final class JavacWording {

    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+\\w+ (\\w+)");
    private static final Pattern TYPE = Pattern.compile("symbol:\\s+(?:class|variable) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("package (\\S+) does not exist");

    private JavacWording() {}

    /** The name of what cannot be found, be it a type, a variable or a method. */
    static Optional<String> missingSymbol(String message) {
        return first(SYMBOL, message);
    }

    /** The name of what cannot be found and may be a type: where one is used as a value, javac misses a variable. */
    static Optional<String> missingType(String message) {
        return first(TYPE, message);
    }

    /** The name of a package that there is not. */
    static Optional<String> missingPackage(String message) {
        return first(PACKAGE, message);
    }

    private static Optional<String> first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
