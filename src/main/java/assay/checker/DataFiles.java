package assay.checker;

import assay.base.BadInput;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.checks.ReadsData;
import assay.checks.RealData;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder of real files that {@code --data} names. */
public final class DataFiles {

    private DataFiles() {}

    /** Refuses a folder with a file that some task would read and cannot; all such files are named together. */
    public static void verify(Path folder) {
        List<String> problems = new ArrayList<>();
        for (TaskInfo task : Catalogue.all()) {
            Class<?> type = PropertyClass.of(task).type();
            if (ReadsData.class.isAssignableFrom(type)) {
                problem((ReadsData) made(type), folder).ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static Optional<String> problem(ReadsData properties, Path folder) {
        try {
            properties.check(new RealData(Optional.of(folder)));
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }
}
