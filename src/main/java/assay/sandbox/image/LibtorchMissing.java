package assay.sandbox.image;

import java.util.Objects;

/** Libtorch, which tensors need, is not among the libraries that Assay runs with; says what to do about it. */
public final class LibtorchMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    LibtorchMissing(String problem, String remedy) {
        super(Objects.requireNonNull(problem, "problem is null"));
        this.remedy = Objects.requireNonNull(remedy, "remedy is null");
    }

    /** What the user can do. */
    public String remedy() {
        return remedy;
    }
}
