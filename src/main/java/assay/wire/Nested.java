package assay.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Values made of values: lists and optional ones. */
final class Nested {

    private Nested() {}

    record Many(Codec element) implements Codec {

        private static final int BELIEVED = 1024;

        @Override
        public void write(Sink sink, Object value) {
            if (value == null) {
                throw new WireFault("is null");
            }
            // A list of the submission's own making may tell one size and give another.
            Object[] elements = ((Collection<?>) value).toArray();
            sink.enter();
            sink.putInt(elements.length);
            for (int i = 0; i < elements.length; i++) {
                try {
                    element.write(sink, elements[i]);
                } catch (WireFault fault) {
                    throw fault.within("[" + i + "]");
                }
            }
            sink.leave();
        }

        @Override
        public Object read(Source source) {
            source.enter();
            int count = source.takeObjects(1);
            List<Object> elements = new ArrayList<>(Math.min(count, BELIEVED));
            for (int i = 0; i < count; i++) {
                try {
                    elements.add(element.read(source));
                } catch (WireFault fault) {
                    throw fault.within("[" + i + "]");
                }
            }
            source.leave();
            return elements;
        }

        @Override
        public boolean mutable() {
            return true;
        }
    }

    record Perhaps(Codec content) implements Codec {

        @Override
        public void write(Sink sink, Object value) {
            if (value == null) {
                throw new WireFault("is null; Optional.empty() says that there is nothing");
            }
            Optional<?> optional = (Optional<?>) value;
            sink.enter();
            sink.putByte(optional.isPresent() ? 1 : 0);
            optional.ifPresent(v -> content.write(sink, v));
            sink.leave();
        }

        @Override
        public Object read(Source source) {
            source.enter();
            int present = source.takeByte();
            if ((present & ~1) != 0) {
                throw new WireFault("is neither present nor absent");
            }
            Optional<?> optional = present == 1 ? Optional.of(content.read(source)) : Optional.empty();
            source.leave();
            return optional;
        }

        @Override
        public boolean mutable() {
            // A record that contains itself does so through here or a list: asking the content would not end.
            return true;
        }
    }
}
