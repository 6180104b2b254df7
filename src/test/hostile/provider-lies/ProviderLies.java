package hostile;

import java.io.ObjectInputStream;
import java.io.Serializable;

/** Is an answer whose hash, equality, text and serial form never end. */
public final class ProviderLies extends RightDualNorm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public int hashCode() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean equals(Object other) {
        return hashCode() == 0;
    }

    @Override
    public String toString() {
        return "" + hashCode();
    }

    private Object writeReplace() {
        return hashCode();
    }

    private void readObject(ObjectInputStream in) {
        hashCode();
    }
}
