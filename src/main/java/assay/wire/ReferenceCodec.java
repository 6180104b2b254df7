package assay.wire;

/** An object that stays where it is: whose it is, and its number there. */
record ReferenceCodec(Class<?> type) implements Codec {

    private static final int WRITERS = 0;
    private static final int READERS = 1;

    @Override
    public void write(Sink sink, Object value) {
        if (value == null) {
            throw new WireFault("is null");
        }
        References references = sink.references();
        if (references.theirs(value)) {
            sink.putByte(READERS).putInt(references.theirNumber(value));
        } else {
            sink.putByte(WRITERS).putInt(references.keep(type, value));
        }
    }

    @Override
    public Object read(Source source) {
        int whose = source.takeByte();
        int number = source.takeInt();
        if (whose == READERS) {
            return source.references().kept(type, number);
        }
        if (whose != WRITERS) {
            throw new WireFault("belongs to nobody");
        }
        return source.references().standIn(type, number);
    }

    @Override
    public boolean mutable() {
        return false;
    }
}
