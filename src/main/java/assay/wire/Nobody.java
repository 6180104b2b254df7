package assay.wire;

/** No objects to refer to: for messages of plain data alone. */
enum Nobody implements References {
    INSTANCE;

    @Override
    public boolean theirs(Object value) {
        return false;
    }

    @Override
    public int theirNumber(Object value) {
        throw none();
    }

    @Override
    public int keep(Class<?> type, Object value) {
        throw none();
    }

    @Override
    public Object kept(Class<?> type, int number) {
        throw none();
    }

    @Override
    public Object standIn(Class<?> type, int number) {
        throw none();
    }

    private static WireFault none() {
        return new WireFault("refers to an object where there are none");
    }
}
