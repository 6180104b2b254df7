package assay.worker;

/** Makes a stack overflow happen before a message is sent, not in the middle of it. */
final class Stack {

    private static final int FRAMES = 400;

    private Stack() {}

    static void reserve() {
        if (down(FRAMES) != FRAMES) {
            throw new AssertionError("the stack was not reserved");
        }
    }

    private static int down(int frames) {
        return frames == 0 ? 0 : 1 + down(frames - 1);
    }
}
