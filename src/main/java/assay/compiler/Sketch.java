package assay.compiler;

import java.util.List;
import java.util.Objects;

/**
 * What a source file declares, read from its syntax alone, so that files that do not compile have one too.
 *
 * @param file the path inside the submission
 * @param packageName the package, empty for the default one
 * @param imports the imported names as written, {@code *} included, static ones left out
 * @param types the classes and interfaces, top-level and nested
 */
public record Sketch(String file, String packageName, List<String> imports, List<Declared> types) {

    /** Whether a type can have instances. */
    public enum Kind {
        INTERFACE,
        ABSTRACT,
        CONCRETE
    }

    /**
     * A declared type.
     *
     * @param name the simple name, with the names of enclosing types before it: {@code Outer.Inner}
     * @param kind whether it can have instances
     * @param supertypes the names after {@code extends} and {@code implements} as written, without type arguments
     * @param line where it is declared
     */
    public record Declared(String name, Kind kind, List<String> supertypes, int line) {

        public Declared {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(kind, "kind is null");
            supertypes = List.copyOf(supertypes);
        }

        /** The name without those of enclosing types. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        public boolean topLevel() {
            return name.indexOf('.') < 0;
        }
    }

    public Sketch {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(packageName, "packageName is null");
        imports = List.copyOf(imports);
        types = List.copyOf(types);
    }

    /** The name with the package before it. */
    public String qualified(Declared type) {
        return packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    }

    /** Whether a type of this simple name is declared, nested or not. */
    public boolean declares(String simpleName) {
        return types.stream().anyMatch(t -> t.simpleName().equals(simpleName));
    }
}
