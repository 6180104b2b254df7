package assay.wire;

import ai.djl.ndarray.NDArray;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the codec of a type; a type outside the closed set is an error of the contract that names it. */
public final class Codecs {

    /** A generic type with its arguments filled in. */
    private record Filled(Class<?> raw, List<Object> arguments) {}

    private final Predicate<Class<?>> byReference;
    private final Map<Object, Codec> known = new HashMap<>();
    private final Map<Class<?>, Contract> contracts = new HashMap<>();

    /** @param byReference which interfaces cross by reference */
    public Codecs(Predicate<Class<?>> byReference) {
        this.byReference = Objects.requireNonNull(byReference, "byReference is null");
        known.putAll(Scalars.all());
        known.putAll(Rows.all());
        Rows.all().forEach((type, row) -> known.put(type.arrayType(), new Grid(type, row)));
        known.putAll(MatrixCodecs.all());
        known.put(NDArray.class, new TensorCodec());
    }

    /**
     * The codec of a type.
     *
     * @param place where the type stands, for the message
     * @throws IllegalArgumentException if values of the type cannot cross
     */
    public synchronized Codec of(Type type, String place) {
        return codec(filled(type, Map.of(), place), place);
    }

    /** The methods of an interface that may be called over the wire. */
    public synchronized Contract contract(Class<?> type) {
        Contract contract = contracts.get(type);
        if (contract == null) {
            contract = Contract.of(type, this);
            contracts.put(type, contract);
        }
        return contract;
    }

    private Object filled(Type type, Map<TypeVariable<?>, Object> variables, String place) {
        if (type instanceof Class<?> plain && plain.getTypeParameters().length == 0) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            List<Object> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(t -> filled(t, variables, place))
                    .toList();
            return new Filled((Class<?>) generic.getRawType(), arguments);
        }
        if (type instanceof TypeVariable<?> variable && variables.containsKey(variable)) {
            return variables.get(variable);
        }
        throw cannot(type.getTypeName(), place);
    }

    private Codec codec(Object type, String place) {
        Codec found = known.get(type);
        if (found != null) {
            return found;
        }
        Class<?> raw = type instanceof Filled filled ? filled.raw() : (Class<?>) type;
        List<Object> arguments = type instanceof Filled filled ? filled.arguments() : List.of();
        if (raw.isRecord()) {
            return record(type, raw, arguments, place);
        }
        Codec made = made(raw, arguments, place);
        known.put(type, made);
        return made;
    }

    private Codec made(Class<?> raw, List<Object> arguments, String place) {
        if (raw == List.class && arguments.size() == 1) {
            return new Nested.Many(codec(arguments.get(0), place));
        }
        if (raw == Optional.class && arguments.size() == 1) {
            return new Nested.Perhaps(codec(arguments.get(0), place));
        }
        if (raw.isEnum()) {
            return Scalars.constants(raw);
        }
        if (raw.isInterface() && arguments.isEmpty() && byReference.test(raw)) {
            return new ReferenceCodec(raw);
        }
        throw cannot(raw.getTypeName(), place);
    }

    private Codec record(Object type, Class<?> raw, List<Object> arguments, String place) {
        RecordComponent[] components = raw.getRecordComponents();
        if (components.length == 0) {
            throw cannot(raw.getTypeName() + ", a record without components,", place);
        }
        Map<TypeVariable<?>, Object> variables = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            variables.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        Codec[] codecs = new Codec[components.length];
        Codec codec = new RecordCodec(raw, codecs);
        known.put(type, codec);
        try {
            for (int i = 0; i < codecs.length; i++) {
                String inside = place + ", component " + components[i].getName() + " of " + raw.getSimpleName();
                codecs[i] = codec(filled(components[i].getGenericType(), variables, inside), inside);
            }
        } catch (IllegalArgumentException e) {
            known.remove(type);
            throw e;
        }
        return codec;
    }

    private static IllegalArgumentException cannot(String type, String place) {
        return new IllegalArgumentException(place + ": " + type + " cannot cross the wire");
    }
}
