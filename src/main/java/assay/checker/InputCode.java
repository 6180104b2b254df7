package assay.checker;

import assay.proxy.PlainTensors;
import assay.wire.Codec;
import assay.wire.Codecs;
import assay.wire.Parcel;
import assay.wire.WireFault;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;

/**
 * An input as text that can be copied from a page: one part per generated parameter, so that a failure can be replayed
 * without the seed that led to it.
 */
final class InputCode {

    private static final int LONGEST = 4000;
    private static final String BETWEEN = "~";

    private final Codecs codecs = new Codecs(type -> false);
    private final PlainTensors tensors = new PlainTensors();
    private final List<Parameter> generated;

    InputCode(Method property) {
        generated = List.of(property.getParameters()).stream()
                .filter(p -> p.isAnnotationPresent(ForAll.class))
                .toList();
    }

    /** The code of the generated values; empty where one of them cannot be written down, or not briefly. */
    Optional<String> of(List<Object> values) {
        StringJoiner code = new StringJoiner(BETWEEN);
        try {
            for (int i = 0; i < generated.size(); i++) {
                byte[] bytes = Parcel.of(codec(generated.get(i)), values.get(i));
                code.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
        } catch (IllegalArgumentException | WireFault e) {
            return Optional.empty();
        }
        return Optional.of(code.toString()).filter(c -> c.length() <= LONGEST);
    }

    /** The generated values that a code stands for; one that is not of this property is the caller's error. */
    List<Object> values(String code) {
        String[] parts = code.split(BETWEEN, -1);
        if (parts.length != generated.size()) {
            throw new IllegalArgumentException("the input code has " + parts.length + " parts, and this property takes "
                    + generated.size() + "; copy it whole from the page");
        }
        List<Object> values = new ArrayList<>();
        try {
            for (int i = 0; i < parts.length; i++) {
                values.add(Parcel.value(
                        codec(generated.get(i)), Base64.getUrlDecoder().decode(parts[i]), tensors));
            }
        } catch (IllegalArgumentException | WireFault e) {
            throw new IllegalArgumentException(
                    "this is no input code of this property (it " + e.getMessage() + "); copy it whole from the page",
                    e);
        }
        return values;
    }

    private Codec codec(Parameter parameter) {
        return codecs.of(parameter.getParameterizedType(), parameter.getName());
    }
}
