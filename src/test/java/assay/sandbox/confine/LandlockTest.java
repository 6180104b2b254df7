package assay.sandbox.confine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.sandbox.Sandboxed;
import assay.sandbox.confine.Grant.Access;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rulesets as older kernels take them, down to the oldest that will do; each confines a thread of its own, which ends. */
class LandlockTest {

    private static final long NO_NEW_PRIVILEGES = 38;

    @TempDir
    Path folder;

    static IntStream abis() {
        return IntStream.rangeClosed(Landlock.LEAST_ABI, Math.max(Landlock.LEAST_ABI, (int) Sandboxed.landlockAbi()));
    }

    @ParameterizedTest
    @MethodSource("abis")
    void whatIsNotGrantedIsRefusedAtEveryAbi(int abi) throws Exception {
        assumeTrue(Sandboxed.landlockAbi() >= abi, "this kernel has no Landlock, or one that is too old");
        Path open =
                Files.writeString(Files.createDirectory(folder.resolve("open")).resolve("file"), "open");
        Path shut = Files.writeString(folder.resolve("shut"), "shut");
        String before = read(open) + read(shut);

        String within = inAThread(() -> {
            Kernel kernel = new Kernel(Architecture.current().orElseThrow());
            Landlock landlock = new Landlock(kernel, abi);
            landlock.allow(new Grant(Access.READ, open.getParent()));
            kernel.call(Syscall.PRCTL, NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L);
            landlock.restrict();
            assertThatThrownBy(() -> read(shut)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Files.writeString(open, "")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Files.delete(open)).isInstanceOf(AccessDeniedException.class);
            return read(open);
        });

        assertThat(before).isEqualTo("openshut");
        assertThat(within).isEqualTo("open");
        assertThat(read(shut)).isEqualTo("shut");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String inAThread(Callable<String> work) throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "confined");
        thread.start();
        return task.get();
    }
}
