package assay.submission;

import java.util.List;
import java.util.Optional;

/** The packages in which a submission may not place classes, because others would be taken for them. */
final class ReservedPackages {

    private static final List<String> PACKAGES = List.of(
            "assay",
            "java",
            "javax",
            "jdk",
            "sun",
            "com.sun",
            "org.junit",
            "org.opentest4j",
            "org.apiguardian",
            "org.assertj",
            "net.jqwik",
            "org.ejml",
            "ai.djl");

    private ReservedPackages() {}

    /** Whether a package is another one or lies below it. */
    static boolean in(String packageName, String other) {
        return packageName.equals(other) || packageName.startsWith(other + ".");
    }

    /** Why a package is not a submission's, if it is not. */
    static Optional<String> reason(String packageName) {
        return PACKAGES.stream()
                .filter(p -> in(packageName, p))
                .findFirst()
                .map(p ->
                        "the package " + packageName + " is reserved (" + p + ".*); move the class to one of your own");
    }
}
