package assay.exercise;

import assay.base.BadInput;
import assay.base.SafeName;
import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes a submission to start from: it compiles, and every part of it is missing. */
public final class Skeleton {

    private Skeleton() {}

    /**
     * Writes one class per task into a new folder.
     *
     * @param submissions the drop folder
     * @param name the submission's name
     * @param tasks the tasks to begin; never empty
     * @return the files written
     */
    public static List<Path> write(Path submissions, String name, Collection<TaskInfo> tasks) {
        Optional<String> fault = SafeName.fault(name)
                .or(() -> SafeName.hiddenFile(name) ? Optional.of("is hidden from the run") : Optional.empty());
        if (fault.isPresent()) {
            throw new BadInput(SafeName.shown(name) + ": error: the name " + fault.get() + "; choose another");
        }
        if (tasks.isEmpty()) {
            throw new BadInput(name + ": error: no task is chosen; 'tasks' lists them");
        }
        Path folder = submissions.resolve(name);
        try {
            Files.createDirectories(submissions);
            Files.createDirectory(folder);
            List<Path> written = new ArrayList<>();
            for (TaskInfo task : tasks) {
                written.add(write(folder, new Stub(task)));
            }
            return List.copyOf(written);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(e.getFile() + ": error: exists already, and is not overwritten; choose another name");
        } catch (IOException e) {
            throw new BadInput(folder + ": error: cannot be written (" + e.getMessage() + "); check its permissions");
        }
    }

    private static Path write(Path folder, Stub stub) throws IOException {
        Path file = folder.resolve(stub.path());
        Files.createDirectories(file.getParent());
        return Files.writeString(file, stub.source(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
}
