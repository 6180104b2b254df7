package assay.submission;

import java.util.List;
import java.util.Objects;

/** What a submission has to offer for one task. */
public sealed interface Claim {

    /**
     * One class implements the task and can be loaded.
     *
     * @param className the binary name
     */
    record Implemented(String className) implements Claim {
        public Implemented {
            Objects.requireNonNull(className, "className is null");
        }
    }

    /** Classes implement the task and compile, and none of them can be made an object of. */
    record Unusable(List<String> reasons) implements Claim {
        public Unusable {
            reasons = List.copyOf(reasons);
        }
    }

    /** The class that implements the task, or a file that it needs, does not compile. */
    record NotCompiled(List<String> reasons) implements Claim {
        public NotCompiled {
            reasons = List.copyOf(reasons);
        }
    }

    /** Several classes implement the task, and nobody can know which one is meant. */
    record Ambiguous(List<String> candidates) implements Claim {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The class that implements the task was turned away. */
    record Rejected(String reason) implements Claim {
        public Rejected {
            Objects.requireNonNull(reason, "reason is null");
        }
    }
}
