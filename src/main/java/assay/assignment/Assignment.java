package assay.assignment;

import assay.catalogue.TaskInfo;
import assay.sandbox.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is graded, and for how many points.
 *
 * @param title what the pages are headed with
 * @param points the points by task id and item; an item that is not listed counts nothing
 * @param tries how many inputs each property tries, if not what it declares
 * @param timeScale by how much deadlines are stretched
 * @param isolation the tier asked for, if one is
 */
public record Assignment(
        String title,
        SortedMap<String, SortedMap<String, Double>> points,
        OptionalInt tries,
        double timeScale,
        Optional<Tier> isolation) {

    public Assignment {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(tries, "tries is null");
        Objects.requireNonNull(isolation, "isolation is null");
        if (!(timeScale > 0 && timeScale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("timeScale is " + timeScale + ", not positive");
        }
        SortedMap<String, SortedMap<String, Double>> copy = new TreeMap<>();
        points.forEach((task, items) -> copy.put(task, Collections.unmodifiableSortedMap(new TreeMap<>(items))));
        points = Collections.unmodifiableSortedMap(copy);
    }

    /** These tasks with their default points. */
    public static Assignment everything(Collection<TaskInfo> tasks) {
        SortedMap<String, SortedMap<String, Double>> points = new TreeMap<>();
        tasks.forEach(t -> points.put(t.id(), Points.byDefault(t)));
        return new Assignment("Assay", points, OptionalInt.empty(), 1, Optional.empty());
    }

    /** The assignment that a file states, if there is such a file; throws {@link assay.base.BadInput} with every mistake in it. */
    public static Optional<Assignment> in(Path file, Collection<TaskInfo> tasks) {
        return Files.exists(file) ? Optional.of(read(file, tasks)) : Optional.empty();
    }

    /** Reads an assignment; throws {@link assay.base.BadInput} with every mistake in it. */
    public static Assignment read(Path file, Collection<TaskInfo> tasks) {
        return AssignmentReader.read(file, tasks);
    }
}
