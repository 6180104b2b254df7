package assay.sandbox.workers;

import com.sun.jna.Function;
import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A worker that calls the C library itself, past all that Java forbids, and reports each call as denied or possible.
 *
 * <p>Arguments after the frames: the id of a process to disturb, a file to spoil.
 */
public final class RawCalls {

    private static final long KILL = 9;
    private static final long NICEST = 19;
    private static final long ATTACH = 16;
    private static final long FRAMES_OUT = 4;
    private static final long SET_OWNER = 8;
    private static final long READ_AND_WRITE = 2;

    private final PrintStream report;

    private RawCalls(PrintStream report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        try (OutputStream frames = new FileOutputStream(arguments[2])) {
            PrintStream report = new PrintStream(frames, true, StandardCharsets.UTF_8);
            RawCalls calls = new RawCalls(report);
            calls.attempt("getppid");
            calls.disturb(Long.parseLong(arguments[3]));
            calls.spoil(arguments[4]);
            calls.escape();
            report.println("end");
        }
    }

    private void disturb(long process) {
        Memory limit = new Memory(16);
        limit.clear();
        attempt("kill", process, KILL);
        attempt("tgkill", process, process, KILL);
        attempt("sigqueue", process, KILL, null);
        attempt("fcntl", FRAMES_OUT, SET_OWNER, process);
        attempt("prlimit", process, 0L, limit, null);
        attempt("setpriority", 0L, process, NICEST);
        attempt("sched_setaffinity", process, 8L, limit);
        attempt("ptrace", ATTACH, process, null, null);
        attempt("process_vm_readv", process, limit, 1L, limit, 1L, 0L);
    }

    private void spoil(String file) {
        attempt("open", file, 0L);
        attempt("open", file, READ_AND_WRITE);
        attempt("truncate", file, 0L);
        attempt("chmod", file, 0L);
        attempt("chown", file, 0L, 0L);
        attempt("utimes", file, null);
        attempt("setxattr", file, "user.assay", "spoilt", 6L, 0L);
        attempt("rename", file, file + ".moved");
        attempt("link", file, file + ".linked");
        attempt("unlink", file);
        attempt("mkdir", file + ".folder", 511L);
        attempt("symlink", "/", file + ".symbolic");
    }

    private void escape() {
        attempt("socket", 2L, 1L, 0L);
        attempt("socket", 1L, 1L, 0L);
        attempt("inotify_init");
        attempt("memfd_create", "hidden", 0L);
        attempt("unshare", 0x1000_0000L);
        attempt("fork");
        attempt("execve", "/bin/true", null, null);
        attempt("execve", System.getProperty("java.home") + "/bin/java", null, null);
        attempt("fexecve", 0L, null, null);
    }

    private void attempt(String name, Object... arguments) {
        try {
            NativeLibrary.getProcess()
                    .getFunction(name, Function.THROW_LAST_ERROR)
                    .invokeLong(arguments);
            report.println(name + " possible");
        } catch (LastErrorException e) {
            report.println(name + " denied");
        }
    }
}
