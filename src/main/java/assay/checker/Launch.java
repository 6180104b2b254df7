package assay.checker;

import assay.checks.Graded;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.checks.RealData;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One launch of jqwik over properties of one task. There is only ever one at a time in a JVM: two at once corrupt jqwik's
 * stores, so cores are used by checker processes.
 */
final class Launch {

    private static final LauncherConfig ONLY_JQWIK = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(jqwik())
            .build();

    /** jqwik tells its settings through java.util.logging; held here so that the level is not forgotten. */
    private static final Logger JQWIK_CHATTER = Logger.getLogger("net.jqwik");

    static {
        JQWIK_CHATTER.setLevel(Level.OFF);
    }

    private static volatile Launch current;

    /**
     * What a property's run left.
     *
     * @param run what it decided
     * @param millis wall time
     * @param cpu CPU time of the submission
     */
    record Finished(PropertyRun run, long millis, Duration cpu) {}

    private final PropertyClass properties;
    private final Subjects subjects;
    private final Plan plan;
    private final boolean fresh;
    private final Map<String, Finished> finished = new LinkedHashMap<>();
    private volatile PropertyRun property;

    private Launch(PropertyClass properties, Subjects subjects, Plan plan, boolean fresh) {
        this.properties = properties;
        this.subjects = subjects;
        this.plan = plan;
        this.fresh = fresh;
    }

    /** Runs the chosen properties one after another; a property that did not run is absent from the answer. */
    static synchronized Map<String, Finished> of(
            PropertyClass properties, Collection<PropertyInfo> chosen, Subjects subjects, Plan plan, boolean fresh) {
        if (chosen.isEmpty()) {
            return Map.of();
        }
        Launch launch = new Launch(properties, subjects, plan, fresh);
        current = launch;
        try {
            LauncherFactory.create(ONLY_JQWIK).execute(launch.request(chosen));
            return launch.finished;
        } finally {
            current = null;
        }
    }

    static boolean isRunning() {
        return current != null;
    }

    static Launch current() {
        Launch launch = current;
        if (launch == null) {
            throw new IllegalStateException("no launch is running");
        }
        return launch;
    }

    long seed(String id) {
        return plan.seeds().of(properties.task().id() + "#" + id);
    }

    int tries(String id) {
        return properties.property(id).tries(plan.tries());
    }

    RealData data() {
        return plan.realData();
    }

    Class<?> subjectType() {
        return properties.task().type();
    }

    PropertyRun property() {
        return property;
    }

    /** Runs one property with a subject of its own. */
    PropertyExecutionResult run(String id, Graded graded, PropertyExecutor executor) {
        long start = System.nanoTime();
        Duration time = plan.time(graded.seconds());
        PropertyRun run = new PropertyRun(subjects.open(properties.task(), time, fresh), plan.shrinking());
        property = run;
        PropertyExecutionResult result = executor.execute();
        run.close();
        if (run.finding().isEmpty() && result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
            run.fault(result.throwable()
                    .orElseGet(() -> new IllegalStateException("jqwik ended with " + result.status())));
        }
        finished.put(
                id,
                new Finished(
                        run,
                        (System.nanoTime() - start) / 1_000_000,
                        run.subject().cpu()));
        return result;
    }

    private static TestEngine jqwik() {
        return ServiceLoader.load(TestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.getId().equals("jqwik"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jqwik is not on the class path"));
    }

    private LauncherDiscoveryRequest request(Collection<PropertyInfo> chosen) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(chosen.stream()
                        .map(p -> DiscoverySelectors.selectMethod(properties.type(), p.method()))
                        .toList())
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.failures.runfirst", "false")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
    }
}
