package assay.worker;

/**
 * Whose turn it is to speak. Calls and callbacks nest, so the two sides speak alternately; several threads of a submission may
 * want to, and a call is answered only when everything opened after it has been answered.
 */
final class CallTurns {

    private boolean taken;
    private int depth;

    /** Waits until nobody of this side speaks. */
    synchronized void take() {
        await(false, 0);
        taken = true;
    }

    /** Waits until nobody speaks and {@code level} exchanges are open. */
    synchronized void take(int level) {
        await(true, level);
        taken = true;
    }

    synchronized void give() {
        taken = false;
        notifyAll();
    }

    /** Opens an exchange and tells how many are open now. Only for whoever speaks. */
    synchronized int open() {
        return ++depth;
    }

    /** Closes the innermost exchange. Only for whoever speaks. */
    synchronized void close() {
        depth--;
    }

    private void await(boolean exact, int level) {
        boolean interrupted = false;
        while (taken || exact && depth != level) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
