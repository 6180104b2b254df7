package assay.exercise;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes types as they stand in a source file, and collects the imports that this takes. */
final class SourceNames {

    private final Class<?> self;
    private final Map<String, String> imported = new HashMap<>();

    /** Names for a class that implements {@code self} and lies in another package. */
    SourceNames(Class<?> self, String ownName) {
        this.self = self;
        imported.put(ownName, "");
        of((Type) self);
    }

    Collection<String> imports() {
        return imported.values().stream()
                .filter(i -> !i.isEmpty() && !i.startsWith("java.lang."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String of(Type type) {
        if (type instanceof Class<?> c) {
            return c.isArray() ? of((Type) c.getComponentType()) + "[]" : named(c);
        }
        if (type instanceof ParameterizedType p) {
            return of(p.getRawType()) + joined(p.getActualTypeArguments(), ", ", "<", ">");
        }
        if (type instanceof GenericArrayType a) {
            return of(a.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType w) {
            return wildcard(w);
        }
        return type.getTypeName();
    }

    /** The type parameters of a method before its result, or nothing. */
    String declared(TypeVariable<?>... variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(this::declared).collect(Collectors.joining(", ", "<", "> "));
    }

    private String declared(TypeVariable<?> variable) {
        boolean bounded = !Arrays.equals(variable.getBounds(), new Type[] {Object.class});
        return variable.getName() + (bounded ? joined(variable.getBounds(), " & ", " extends ", "") : "");
    }

    private String wildcard(WildcardType wildcard) {
        if (wildcard.getLowerBounds().length > 0) {
            return "? super " + of(wildcard.getLowerBounds()[0]);
        }
        Type upper = wildcard.getUpperBounds()[0];
        return upper == Object.class ? "?" : "? extends " + of(upper);
    }

    // Types nested in the task are inherited, so their simple names are known in the class body.
    private String named(Class<?> type) {
        if (type.isPrimitive() || type.getDeclaringClass() == self) {
            return type.getSimpleName();
        }
        if (type.getDeclaringClass() != null) {
            return named(type.getDeclaringClass()) + "." + type.getSimpleName();
        }
        String known = imported.putIfAbsent(type.getSimpleName(), type.getName());
        return known == null || known.equals(type.getName()) ? type.getSimpleName() : type.getName();
    }

    private String joined(Type[] types, String between, String before, String after) {
        return Arrays.stream(types).map(this::of).collect(Collectors.joining(between, before, after));
    }
}
