package assay.compiler;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A class that can have instances, or nearly.
 *
 * @param file the path of its source
 * @param className its binary name
 * @param tasks the qualified names of all types of ours that it extends and implements
 * @param unfit why it cannot be loaded as a service, if it cannot
 */
public record CompiledType(String file, String className, List<String> tasks, Optional<Unfit> unfit) {

    /** Why a class cannot be loaded as a service. */
    public enum Unfit {
        ENUM("is an enum", "make it a class"),
        ABSTRACT("is abstract", "remove the modifier abstract"),
        INNER("is an inner class that is not static", "make it static, or move it to its own file"),
        NOT_PUBLIC("is not public", "make it public"),
        NO_CONSTRUCTOR("has no public constructor without parameters", "add one");

        private final String words;
        private final String remedy;

        Unfit(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }

        /** What is the matter; to be read after the name of the class. */
        public String words() {
            return words;
        }

        /** What the student can do about it. */
        public String remedy() {
            return remedy;
        }
    }

    public CompiledType {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(className, "className is null");
        Objects.requireNonNull(unfit, "unfit is null");
        tasks = List.copyOf(tasks);
    }
}
