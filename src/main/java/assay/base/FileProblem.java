package assay.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words for what the file system refuses. */
public final class FileProblem {

    private FileProblem() {}

    /** What went wrong with which file, and what to do about it. */
    public static String words(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission; change it, or name another folder";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (e instanceof FileSystemException f) {
            return f.getFile() + ": " + (f.getReason() == null ? "cannot be used" : f.getReason())
                    + "; make room or way for it, or name another folder";
        }
        return e.getMessage();
    }
}
