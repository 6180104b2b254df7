package assay.submission;

import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** The files from which {@code ServiceLoader} learns what a submission implements; only we write them. */
final class ServiceIndex {

    private ServiceIndex() {}

    static void write(Path classes, Map<String, Claim> claims, Collection<TaskInfo> tasks) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("META-INF/services"));
        for (TaskInfo task : tasks) {
            if (claims.get(task.id()) instanceof Claim.Implemented implemented) {
                Files.writeString(folder.resolve(task.type().getName()), implemented.className() + "\n");
            }
        }
    }
}
