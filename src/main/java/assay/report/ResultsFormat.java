package assay.report;

import assay.verdict.Fact;
import assay.verdict.Figure;
import assay.verdict.Status;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How verdicts are spelt in JSON: names in lower case with hyphens, maps sorted, the numbers of figures rounded. */
final class ResultsFormat {

    private static final MathContext DRAWN = new MathContext(6);

    private ResultsFormat() {}

    static JsonMapper mapper() {
        SimpleModule module = new SimpleModule();
        spell(module, Status.class);
        spell(module, Fact.Visibility.class);
        spell(module, Figure.Kind.class);
        spell(module, Figure.Role.class);
        module.addSerializer(double[][].class, new Rows());
        JsonMapper mapper = JsonMapper.builder()
                .addModule(module)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        mapper.getFactory().setCharacterEscapes(new JsonEscapes());
        return mapper;
    }

    /** The value as it is written: figures need no more digits than a screen can show. */
    static double drawn(double value) {
        return Double.isFinite(value) && value != 0
                ? new BigDecimal(value).round(DRAWN).doubleValue()
                : value;
    }

    private static <E extends Enum<E>> void spell(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new ToName<>());
        module.addDeserializer(type, new FromName<>(type));
    }

    private static final class ToName<E extends Enum<E>> extends JsonSerializer<E> {
        @Override
        public void serialize(E value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static final class FromName<E extends Enum<E>> extends JsonDeserializer<E> {
        private final Class<E> type;

        FromName(Class<E> type) {
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String name = in.getText();
            try {
                return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(
                        in, "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " is called '" + name + "'", e);
            }
        }
    }

    private static final class Rows extends JsonSerializer<double[][]> {
        @Override
        public void serialize(double[][] rows, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            for (double[] row : rows) {
                out.writeStartArray();
                for (double value : row) {
                    out.writeNumber(drawn(value));
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        }
    }
}
