package assay.submission;

import assay.compiler.Sketch;
import java.util.List;
import java.util.Objects;

/**
 * A source that is not compiled with the others.
 *
 * @param sketch what it declares
 * @param why what kind of reason there is
 * @param reasons the reasons as the student reads them
 */
record SetAside(Sketch sketch, Why why, List<String> reasons) {

    /** Kinds of reasons, each with what is said of the file where another one needs it. */
    enum Why {
        BROKEN("does not compile"),
        UNREADABLE("is not UTF-8"),
        RESERVED("lies in a package that is not a submission's"),
        DUPLICATE("declares what another file declares too");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    SetAside {
        Objects.requireNonNull(sketch, "sketch is null");
        Objects.requireNonNull(why, "why is null");
        reasons = List.copyOf(reasons);
    }

    String file() {
        return sketch.file();
    }

    /** What is said of a file that cannot do without this one. */
    String neededBy() {
        return "needs " + file() + ", which " + why.words;
    }
}
