package assay.proxy;

import assay.probe.Fuzzed;
import assay.probe.FuzzedAnswer;
import assay.probe.QuietAnswer;
import assay.verdict.Finding;
import assay.wire.WireFault;
import assay.worker.InProcessWorker;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Holds spoilt conversations, each from its own seed, and tallies what came of them. */
final class Fuzz {

    private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 100, 20);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What a conversation may allocate apart from what its messages hold: buffers, proxies, findings with their stacks. */
    private static final long ALLOCATED = 16L << 20;

    private final List<Dialogue> dialogues = new ArrayList<>();
    private final InProcessWorker quiet;
    private final long seed;

    /** @param folder an empty folder */
    Fuzz(Path folder, long seed) throws IOException {
        this.seed = seed;
        InProcessWorker worker =
                new InProcessWorker(folder.resolve("answer"), Map.of(Fuzzed.class, FuzzedAnswer.class));
        quiet = new InProcessWorker(folder.resolve("quiet"), Map.of(Fuzzed.class, QuietAnswer.class));
        for (Scenario scenario : Scenario.all()) {
            dialogues.add(Dialogue.held(scenario, worker));
        }
    }

    /** The worker lies, until so many messages were said. */
    Tally ofWorkers(long messages) {
        Mutator mutator = new Mutator(
                dialogues.stream().flatMap(d -> d.replies().stream()).toList());
        Tally tally = new Tally();
        for (long i = 0; tally.messages() < messages; i++) {
            SplittableRandom random = new SplittableRandom(seed + i);
            Dialogue dialogue = dialogues.get(random.nextInt(dialogues.size()));
            ReplayLink link = new ReplayLink(mutator.spoiled(dialogue.replies(), random));
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                tally.came(outcome(dialogue.scenario(), link));
                long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
                if (tally.allocated(allocated) > ALLOCATED) {
                    tally.fault(dialogue.scenario().name(), i, new OutOfMemoryError(allocated + " bytes"));
                }
            } catch (Throwable fault) {
                tally.fault(dialogue.scenario().name(), i, fault);
            }
            tally.said(link.said());
        }
        return tally;
    }

    /** A verdict's name, or that all was answered; whatever else is thrown is a fault. */
    private static String outcome(Scenario scenario, ReplayLink link) {
        try (Worker worker = new Worker(link, LIMITS)) {
            Fuzzed subject = worker.provider(Fuzzed.class);
            String outcome = "answered";
            try {
                scenario.steps().accept(subject);
            } catch (Finding finding) {
                outcome = finding.status().id();
            }
            try {
                worker.endTry();
                subject.infinite(1);
            } catch (Finding finding) {
                // Nothing more was said, or something out of turn: what matters is that it is a finding again.
            }
            return outcome;
        }
    }

    /** The checker lies, until so many messages were said: the worker answers or breaks off. */
    Tally ofCheckers(long messages) {
        List<Dialogue> plain =
                dialogues.stream().filter(d -> !d.scenario().oracles()).toList();
        Mutator mutator =
                new Mutator(plain.stream().flatMap(d -> d.questions().stream()).toList());
        Tally tally = new Tally();
        for (long i = 0; tally.messages() < messages; i++) {
            SplittableRandom random = new SplittableRandom(seed + i);
            Dialogue dialogue = plain.get(random.nextInt(plain.size()));
            List<byte[]> script = mutator.spoiled(dialogue.questions(), random);
            try {
                quiet.run(new ByteArrayInputStream(joined(script)), OutputStream.nullOutputStream());
                tally.came("answered");
            } catch (WireFault | IOException brokeOff) {
                tally.came("broke off");
            } catch (Throwable fault) {
                tally.fault(dialogue.scenario().name(), i, fault);
            }
            tally.said(Math.max(1, script.size()));
        }
        return tally;
    }

    private static byte[] joined(List<byte[]> messages) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        messages.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
