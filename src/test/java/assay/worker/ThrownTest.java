package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrownTest {

    @Test
    void tellsTypeMessageAndStack() {
        RuntimeException outer = new IllegalStateException("no", bare("zero"));
        outer.setStackTrace(new StackTraceElement[0]);
        Thrown thrown = Thrown.of(outer);

        assertThat(thrown.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(thrown.message()).isEqualTo("no");
        assertThat(thrown.stack())
                .isEqualTo("java.lang.IllegalStateException: no\n"
                        + "Caused by: java.lang.ArithmeticException: zero\n    at student.Mine.f(Mine.java:7)\n");
    }

    private static Exception bare(String message) {
        Exception bare = new ArithmeticException(message);
        bare.setStackTrace(new StackTraceElement[] {new StackTraceElement("student.Mine", "f", "Mine.java", 7)});
        return bare;
    }

    @Test
    void whatCannotBeReadIsNotTheEnd() {
        Thrown thrown = Thrown.of(new Liar(null));

        assertThat(thrown.message()).isEqualTo("(its message could not be read)");
        assertThat(thrown.stack()).contains("(its stack could not be read)").hasSizeLessThan(1000);
    }

    @Test
    void aStackWithHolesIsNotTheEnd() {
        assertThat(Thrown.of(new Liar(new StackTraceElement[] {null})).stack())
                .contains("(its stack could not be read)");
    }

    @Test
    void everythingIsCapped() {
        RuntimeException deep = new RuntimeException("x".repeat(100_000));
        for (int i = 0; i < 10_000; i++) {
            deep = new RuntimeException("y".repeat(1000), deep);
        }
        Thrown thrown = Thrown.of(deep);

        assertThat(thrown.message()).hasSizeLessThan(3000);
        assertThat(thrown.stack()).hasSizeLessThan(9000);
    }

    /** An exception that throws when it is asked about itself, and is its own cause. */
    private static final class Liar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient StackTraceElement[] stack;

        Liar(StackTraceElement[] stack) {
            this.stack = stack;
        }

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return stack;
        }
    }
}
