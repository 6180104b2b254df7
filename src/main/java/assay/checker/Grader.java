package assay.checker;

import assay.catalogue.TaskInfo;
import assay.checks.Evidence;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.checks.RealData;
import assay.verdict.Figure;
import assay.verdict.Finding;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;

/** Runs the properties of tasks against one submission, in this JVM, one after another. */
public final class Grader {

    private static final int SECONDS_TO_DRAW = 10;

    private final Plan plan;
    private final Subjects submission;
    private final Supplier<Optional<Subjects>> reference;

    /**
     * @param plan how the run is made
     * @param submission the workers of the submission
     * @param reference the workers of the reference, to prove that a fault is ours; empty where it is kept private
     */
    Grader(Plan plan, Subjects submission, Supplier<Optional<Subjects>> reference) {
        this.plan = plan;
        this.submission = submission;
        this.reference = reference;
    }

    /** The chosen properties of one task, in the order of the class; each has a result, whatever happens. */
    List<PropertyResult> grade(PropertyClass properties, List<PropertyInfo> chosen, String replay) {
        Map<String, Launch.Finished> runs = Launch.of(properties, chosen, submission, plan, false);
        Map<String, PropertyResult> results = new HashMap<>();
        for (PropertyInfo info : chosen) {
            results.put(info.id(), judge(properties, info, Optional.ofNullable(runs.get(info.id())), replay));
        }
        return chosen.stream().map(p -> following(p, results)).toList();
    }

    /** One property on one given input, without generating any. */
    PropertyResult replay(PropertyClass properties, PropertyInfo info, String input, String replay) {
        List<Object> values = new InputCode(info.method()).values(input);
        long start = System.nanoTime();
        PropertyRun run = new PropertyRun(
                submission.open(properties.task(), plan.time(info.graded().seconds()), true), 0);
        List<Object> arguments = arguments(info.method(), values, run);
        run.attempt(new Reflected(properties.type(), info.method()), arguments);
        run.close();
        Launch.Finished finished = new Launch.Finished(
                run, (System.nanoTime() - start) / 1_000_000, run.subject().cpu());
        Verdicts verdicts = new Verdicts(properties, plan, replay);
        return run.fault().isPresent()
                ? verdicts.fault(info, run.fault().get(), Status.GRADER_FAULT)
                : verdicts.of(info, finished);
    }

    private List<Object> arguments(Method property, List<Object> generated, PropertyRun run) {
        List<Object> arguments = new ArrayList<>();
        int next = 0;
        for (Parameter parameter : property.getParameters()) {
            if (parameter.isAnnotationPresent(ForAll.class)) {
                arguments.add(generated.get(next++));
            } else if (parameter.getType() == Evidence.class) {
                arguments.add(run.evidence());
            } else {
                arguments.add(dataOr(parameter, run.subject()));
            }
        }
        return arguments;
    }

    private Object dataOr(Parameter parameter, Subject subject) {
        return parameter.getType() == RealData.class ? plan.realData() : subject.proxy();
    }

    /** The figures of a task; one that the submission's answers cannot make is left out. */
    List<Figure> draw(PropertyClass properties) {
        List<Figure> figures = new ArrayList<>();
        for (Method drawing : properties.drawings()) {
            try (Subject subject = submission.open(properties.task(), plan.time(SECONDS_TO_DRAW), false)) {
                draw(properties, drawing, subject).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private PropertyResult judge(
            PropertyClass properties, PropertyInfo info, Optional<Launch.Finished> first, String replay) {
        Verdicts verdicts = new Verdicts(properties, plan, replay);
        if (first.isEmpty()) {
            return verdicts.fault(info, new IllegalStateException("the property did not run"), Status.GRADER_FAULT);
        }
        Launch.Finished run = first.get();
        if (run.run().finding().map(f -> needsSecondRun(f.status())).orElse(false)) {
            run = Optional.ofNullable(Launch.of(properties, List.of(info), submission, plan, true)
                            .get(info.id()))
                    .orElse(run);
        }
        if (run.run().fault().isPresent()) {
            return proved(properties, info, run, verdicts);
        }
        return verdicts.of(info, run);
    }

    /** A time-out, an out-of-memory or a crash costs points only when it happens twice, the second time alone. */
    private static boolean needsSecondRun(Status status) {
        return status == Status.TIMED_OUT || status == Status.OUT_OF_MEMORY || status == Status.CRASHED;
    }

    /** A fault on our side is the submission's doing only if the reference passes the same property with the same seed. */
    private PropertyResult proved(PropertyClass properties, PropertyInfo info, Launch.Finished run, Verdicts verdicts) {
        Throwable fault = run.run().fault().orElseThrow();
        Optional<Subjects> known = reference.get();
        if (known.isEmpty()) {
            return verdicts.fault(info, fault, Status.GRADER_FAULT);
        }
        Launch.Finished proof =
                Launch.of(properties, List.of(info), known.get(), plan, false).get(info.id());
        boolean holds = proof != null
                && proof.run().fault().isEmpty()
                && proof.run().finding().isEmpty();
        return holds ? verdicts.unreadable(info, run, fault) : verdicts.fault(info, fault, Status.VOID);
    }

    /** The result, or what stands for it where the property that it rests on failed; what is not done follows from nothing. */
    public static PropertyResult following(PropertyInfo info, Map<String, PropertyResult> results) {
        PropertyResult own = results.get(info.id());
        String follows = info.graded().follows();
        boolean failed = own.status().lost() && own.status() != Status.MISSING;
        if (follows.isEmpty() || !failed || !results.containsKey(follows)) {
            return own;
        }
        PropertyResult cause = results.get(follows);
        return cause.status().lost() ? Verdicts.follows(own, cause) : own;
    }

    private Optional<Figure> draw(PropertyClass properties, Method drawing, Subject subject) {
        try {
            Object declarer = instance(properties.type());
            drawing.setAccessible(true);
            Object[] arguments = Arrays.stream(drawing.getParameters())
                    .map(parameter -> dataOr(parameter, subject))
                    .toArray();
            return Optional.of((Figure) drawing.invoke(declarer, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Finding || e.getCause() instanceof RuntimeException) {
                return Optional.empty();
            }
            throw new IllegalStateException("cannot draw " + drawing.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot draw " + drawing.getName(), e);
        }
    }

    static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** All properties of a task. */
    List<PropertyResult> grade(TaskInfo task, String replay) {
        PropertyClass properties = PropertyClass.of(task);
        return grade(properties, properties.properties(), replay);
    }
}
