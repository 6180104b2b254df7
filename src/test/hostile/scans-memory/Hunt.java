package hostile;

/** Looks for what the checker keeps to itself without holding it, and so without finding itself. */
final class Hunt {

    private static final byte[][] MASKED = {{@MASKED_SECRET@}, {@MASKED_SEED@}};

    private Hunt() {}

    static void in(byte[] bytes, int length, String where) {
        for (byte[] masked : MASKED) {
            for (int i = 0; i + masked.length <= length; i++) {
                if (at(bytes, i, masked)) {
                    throw new IllegalStateException("leak: in " + where);
                }
            }
        }
    }

    private static boolean at(byte[] bytes, int i, byte[] masked) {
        for (int k = 0; k < masked.length; k++) {
            if ((bytes[i + k] ^ 0x5a) != masked[k]) {
                return false;
            }
        }
        return true;
    }
}
