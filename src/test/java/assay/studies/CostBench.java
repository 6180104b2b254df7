package assay.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.assignment.Assignment;
import assay.catalogue.TaskInfo;
import assay.checker.Checked;
import assay.checker.LocalChecker;
import assay.checker.ReferenceRuns;
import assay.checker.Subjects;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.grading.ResultAssembler;
import assay.proxy.PingPong;
import assay.report.ResultsFile;
import assay.report.Site;
import assay.sandbox.Tier;
import assay.submission.Submission;
import assay.verdict.PropertyResult;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What grading costs, as ratios of things measured side by side; machines differ too much to assert more than that it ran. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostBench {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final int REPEATS = 3;
    private static final int MANY = 60;
    private static final int EVERY = 15;

    @TempDir
    static Path work;

    private final CostTable table = new CostTable();
    private final List<TaskInfo> tasks = ReferenceRuns.tasks();
    private final List<TaskInfo> plain =
            tasks.stream().filter(t -> !t.tensors()).toList();
    private ReferenceRuns runs;

    @BeforeAll
    void open() {
        assertThat(plain).isNotEmpty();
        runs = new ReferenceRuns(work);
    }

    @AfterAll
    void publish() throws IOException {
        runs.close();
        table.publish(Path.of("target", "bench.md"));
    }

    @Test
    void isolationAgainstNone() {
        Submission reference = runs.take(runs.folder("whole", plain));
        Map<String, List<Cost>> without = new LinkedHashMap<>();
        Map<String, List<Cost>> with = new LinkedHashMap<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            boolean kept = i >= 0;
            Cost whole = plain.stream()
                    .map(t -> measured(t, ReferenceRuns.inProcess(reference, t), kept, without))
                    .reduce(new Cost(0, 0), Cost::plus);
            Cost isolated = Cost.inWorkers(
                    () -> runs.isolated(reference), workers -> plain.forEach(t -> measured(t, workers, kept, with)));
            keep(kept, without, "the whole", whole);
            keep(kept, with, "the whole", isolated);
        }
        without.forEach((what, costs) -> {
            Cost in = Cost.median(costs);
            Cost out = Cost.median(with.get(what));
            table.row(
                    "grading the reference, " + runs.tier().id() + " ÷ in process: " + what,
                    what.equals("the whole") ? "≤ 1.3" : "",
                    what.equals("the whole") ? "%.2f wall (%.0f ÷ %.0f ms), %.2f CPU" : "%.2f wall (%.0f ÷ %.0f ms)",
                    out.wall() / in.wall(),
                    out.wall() * 1000,
                    in.wall() * 1000,
                    out.cpu() / in.cpu());
        });
        tasks.stream()
                .filter(TaskInfo::tensors)
                .forEach(t -> table.row(t.id(), "", "not in process: its tensors need the worker's engine"));
    }

    /** Start of the worker and all properties; the sources are compiled before. */
    @Test
    void eachTask() {
        Submission reference = runs.take(runs.folder("each", tasks));
        List<Cost> each = new ArrayList<>();
        for (TaskInfo task : tasks) {
            List<PropertyInfo> all = PropertyClass.of(task).properties();
            List<Cost> costs = new ArrayList<>();
            for (int i = 0; i < REPEATS; i++) {
                costs.add(Cost.inWorkers(
                        () -> runs.isolated(reference), w -> allPassed(ReferenceRuns.grade(task, all, w, 0))));
            }
            Cost median = Cost.median(costs);
            each.add(median);
            table.row(
                    "grading the reference of " + task.id(),
                    "≤ 20 s",
                    "%.2f s wall, %.2f s CPU",
                    median.wall(),
                    median.cpu());
        }
        Cost sum = each.stream().reduce(new Cost(0, 0), Cost::plus);
        table.row(
                "the mean of " + each.size() + " tasks",
                "≤ 4 s",
                "%.2f s wall, %.2f s CPU",
                sum.wall() / each.size(),
                sum.cpu() / each.size());
    }

    private static void allPassed(List<PropertyResult> results) {
        assertThat(results).isNotEmpty().allMatch(r -> r.status() == Status.PASSED);
    }

    @Test
    void oneMoreSubmission() {
        for (boolean tensors : new boolean[] {false, true}) {
            Optional<TaskInfo> task =
                    tasks.stream().filter(t -> t.tensors() == tensors).findFirst();
            String what = "one more submission " + (tensors ? "with" : "without") + " tensors";
            String aim = tensors ? "≤ 1.2 s CPU" : "≤ 0.4 s CPU";
            if (task.isEmpty()) {
                table.row(what, aim, "no task to measure it with");
                continue;
            }
            Path folder = runs.folder("one" + tensors, List.of(task.get()));
            IntStream.range(0, WARM_UP).forEach(i -> submission(folder, task.get()));
            int count = 2 * ROUNDS;
            Cost all = IntStream.range(0, count)
                    .mapToObj(i -> submission(folder, task.get()))
                    .reduce(new Cost(0, 0), Cost::plus);
            table.row(what, aim, "%.2f s CPU, %.2f s wall", all.cpu() / count, all.wall() / count);
        }
    }

    /** Compiles, starts, greets, makes one try of one property, and reports. */
    private Cost submission(Path folder, TaskInfo task) {
        Submission[] taken = new Submission[1];
        return Cost.inWorkers(
                () -> runs.isolated(taken[0] = runs.take(folder)), workers -> report(task, taken[0], workers));
    }

    private static void report(TaskInfo task, Submission taken, Subjects workers) {
        ResultAssembler assembly = new ResultAssembler(Assignment.everything(List.of(task)));
        List<PropertyInfo> first = PropertyClass.of(task).properties().subList(0, 1);
        List<PropertyResult> results = ReferenceRuns.grade(task, first, workers, 1);
        Checked checked = new Checked(task.id(), results, List.of(), 0);
        try {
            new Site(work.resolve("pages")).writeSubmission(head(), assembly.of(taken, Map.of(task.id(), checked)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void smallServices() {
        List<TaskInfo> few = plain.subList(0, Math.min(4, plain.size()));
        int each = (16 + few.size() - 1) / few.size();
        Map<TaskInfo, List<PropertyInfo>> chosen = new LinkedHashMap<>();
        few.forEach(t -> chosen.put(
                t, PropertyClass.of(t).properties().stream().limit(each).toList()));
        Path folder = runs.folder("small", few);
        List<Cost> with = new ArrayList<>();
        List<Cost> without = new ArrayList<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Cost isolated = Cost.of(() -> {
                try (Subjects workers = runs.isolated(runs.take(folder))) {
                    chosen.forEach((t, some) -> ReferenceRuns.grade(t, some, workers, 1000));
                }
            });
            Submission taken = runs.take(folder);
            Cost direct = Cost.of(() ->
                    chosen.forEach((t, some) -> ReferenceRuns.grade(t, some, ReferenceRuns.inProcess(taken, t), 1000)));
            if (i >= 0) {
                with.add(isolated);
                without.add(direct);
            }
        }
        table.row(
                few.size() + " services, "
                        + chosen.values().stream().mapToInt(List::size).sum()
                        + " properties × 1000 tries, compile included, warm coordinator",
                "≤ 0.30 s",
                "%.2f s wall; compiled already and in process %.2f s",
                Cost.median(with).wall(),
                Cost.median(without).wall());
    }

    @Test
    void callsAgainstBytes() {
        Stream.of(Tier.PROCESS, Tier.BWRAP)
                .filter(t -> t == Tier.PROCESS || t == runs.tier())
                .forEach(tier -> {
                    for (int doubles : new int[] {1, 10_000}) {
                        PingPong.Times times = new PingPong(tier, work.resolve(tier.id())).of(doubles);
                        assertThat(times.ratio()).isPositive();
                        table.row(
                                "one call ÷ ping-pong of its bytes, " + 8 * doubles + " bytes, " + tier.id(),
                                "≤ 1.5",
                                "%.2f (%.0f ÷ %.0f µs)",
                                times.ratio(),
                                times.call() / 1000,
                                times.bytes() / 1000);
                    }
                });
    }

    @Test
    void checkFromTheShell() {
        Path jar = Path.of("target", "assay.jar").toAbsolutePath();
        assumeTrue(Files.exists(jar), "target/assay.jar has not been built");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path folder = runs.folder("shell", plain.subList(0, 1));
        List<Cost> checks = new ArrayList<>();
        List<Cost> versions = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            versions.add(Cost.of(() -> run(java, "-version")));
            checks.add(Cost.of(() -> run(java, "-jar", jar.toString(), "check", folder.toString())));
        }
        Cost check = Cost.median(checks);
        table.row(
                "check of one task from the shell",
                "≤ 2 s",
                "%.2f s wall, %.2f s CPU, %.0f × java -version",
                check.wall(),
                check.cpu(),
                check.wall() / Cost.median(versions).wall());
    }

    private void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("shell.txt").toFile())
                    .start();
            assertThat(process.waitFor())
                    .as(Files.readString(work.resolve("shell.txt")))
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void heapOverManySubmissions() {
        Path folder = runs.folder("many", plain.subList(0, 1));
        String task = plain.get(0).id();
        ResultAssembler assembly = new ResultAssembler(Assignment.everything(plain.subList(0, 1)));
        List<Long> heap = new ArrayList<>();
        List<SubmissionResult> results = new ArrayList<>();
        try (LocalChecker checker = runs.checker()) {
            for (int i = 1; i <= MANY; i++) {
                Submission taken = runs.take(folder);
                List<Checked> checked = checker.check(ReferenceRuns.job(taken, task));
                results.add(assembly.of(taken, Map.of(task, checked.get(0))));
                if (i % EVERY == 0) {
                    System.gc();
                    heap.add(ManagementFactory.getMemoryMXBean()
                            .getHeapMemoryUsage()
                            .getUsed());
                }
            }
        }
        assertThat(results).hasSize(MANY);
        double each = Math.max(0, heap.get(heap.size() - 1) - heap.get(0)) / (double) (MANY - EVERY);
        table.row(
                "heap of coordinator and checker together",
                "flat, ≤ 512 MB",
                "%s MB after every %d submissions; at 1000: %.0f MB",
                heap.stream().map(b -> b >> 20).toList(),
                EVERY,
                (heap.get(0) + 1000 * each) / (1 << 20));
    }

    private static Cost measured(TaskInfo task, Subjects subjects, boolean kept, Map<String, List<Cost>> costs) {
        List<PropertyInfo> all = PropertyClass.of(task).properties();
        Cost cost = Cost.of(
                () -> assertThat(ReferenceRuns.grade(task, all, subjects, 0)).isNotEmpty());
        keep(kept, costs, task.id(), cost);
        return cost;
    }

    private static void keep(boolean kept, Map<String, List<Cost>> costs, String what, Cost cost) {
        if (kept) {
            costs.computeIfAbsent(what, w -> new ArrayList<>()).add(cost);
        }
    }

    private static Results head() {
        return new Results(
                ResultsFile.NAME,
                "",
                new Results.Assigned("bench", Map.of(), 0, 1, ""),
                new Results.Seed("", "", 713L),
                "",
                "",
                "cpu",
                false,
                List.of(),
                List.of());
    }
}
