package assay.sandbox;

import java.util.List;

/**
 * The rlimits of a worker. Each holds for one process; they are a total where the worker cannot fork.
 *
 * @param data MiB of private writable memory, the closest to a limit of memory that needs no cgroup
 * @param addresses MiB of address space, which also stops shared memory
 * @param cpu seconds of CPU time
 */
record Rlimits(int data, int addresses, int cpu) {

    private static final int JVM_DATA = 768;
    private static final int JVM_ADDRESSES = 1536;
    private static final int TENSORS = 2048;
    private static final long MIB = 1 << 20;

    /** Far beyond any deadline: only for a worker whose checker has gone. */
    private static final int CPU_SECONDS = 3600;

    private static final int FILE_MIB = 32;
    private static final int OPEN_FILES = 256;
    private static final int THREADS = 128;

    static Rlimits of(WorkerSpec spec) {
        int tensors = spec.tensors() ? TENSORS : 0;
        return new Rlimits(spec.heap() + JVM_DATA + tensors, spec.heap() + JVM_ADDRESSES + tensors, CPU_SECONDS);
    }

    /** As arguments of util-linux' {@code prlimit}. */
    List<String> asArguments() {
        return List.of(
                "--core=0",
                "--nofile=" + OPEN_FILES,
                "--fsize=" + FILE_MIB * MIB,
                "--nproc=" + THREADS,
                "--cpu=" + cpu,
                "--data=" + data * MIB,
                "--as=" + addresses * MIB);
    }

    /** As shell commands; without a limit of processes, which outside a namespace would count all of the user's. */
    String asShell() {
        return "ulimit -c 0; ulimit -n " + OPEN_FILES + "; ulimit -t " + cpu + "; ulimit -d " + data * 1024L
                + "; ulimit -v " + addresses * 1024L + "; ";
    }
}
