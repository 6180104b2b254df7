package assay.sandbox.confine;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rlimits of a worker. Each holds for one process; they are a total where the worker cannot fork.
 *
 * @param data MiB of private writable memory, the closest to a limit of memory that needs no cgroup
 * @param addresses MiB of address space, which also stops shared memory
 * @param cpu seconds of CPU time
 */
public record Rlimits(int data, int addresses, int cpu) {

    private static final int JVM_DATA = 768;
    private static final int JVM_ADDRESSES = 1536;
    private static final int TENSORS = 2048;
    private static final long MIB = 1 << 20;

    /** Far beyond any deadline: only for a worker whose checker has gone. */
    private static final int CPU_SECONDS = 3600;

    private static final int FILE_MIB = 32;
    static final int OPEN_FILES = 256;
    private static final int THREADS = 128;

    /** What the kernel counts, with the number by which it is called on every architecture that workers run on. */
    enum Resource {
        CPU(0),
        FSIZE(1),
        DATA(2),
        CORE(4),
        /** Threads of one user, not of one process. */
        NPROC(6),
        NOFILE(7),
        AS(9);

        private final int number;

        Resource(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /**
     * The limits of a worker.
     *
     * @param heap its Java heap in MiB
     * @param tensors whether it loads libtorch
     */
    public static Rlimits of(int heap, boolean tensors) {
        int libtorch = tensors ? TENSORS : 0;
        return new Rlimits(heap + JVM_DATA + libtorch, heap + JVM_ADDRESSES + libtorch, CPU_SECONDS);
    }

    /** All of them, in the units of the kernel. */
    Map<Resource, Long> all() {
        Map<Resource, Long> all = new EnumMap<>(Resource.class);
        all.put(Resource.CORE, 0L);
        all.put(Resource.NOFILE, (long) OPEN_FILES);
        all.put(Resource.FSIZE, FILE_MIB * MIB);
        all.put(Resource.NPROC, (long) THREADS);
        all.put(Resource.CPU, (long) cpu);
        all.put(Resource.DATA, data * MIB);
        all.put(Resource.AS, addresses * MIB);
        return all;
    }

    /** As arguments of util-linux' {@code prlimit}. */
    public List<String> asArguments() {
        return all().entrySet().stream()
                .map(each -> "--" + each.getKey().name().toLowerCase(Locale.ROOT) + "=" + each.getValue())
                .toList();
    }

    /** As shell commands; without a limit of processes, which outside a namespace would count all of the user's. */
    public String asShell() {
        return "ulimit -c 0; ulimit -n " + OPEN_FILES + "; ulimit -t " + cpu + "; ulimit -d " + data * 1024L
                + "; ulimit -v " + addresses * 1024L + "; ";
    }
}
