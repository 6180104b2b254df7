package assay.run;

import assay.base.FolderTree;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder for temporary files whose command was killed.
 *
 * @param folder the folder, a real one that only this user can enter
 */
record AbandonedFolder(Path folder) {

    private static final Set<PosixFilePermission> OWNER_ALONE = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Those beside one's own. Anybody may make folders there, so nothing is taken for ours by its name alone. */
    static List<AbandonedFolder> beside(Path own) {
        List<AbandonedFolder> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(own.getParent(), WorkFolder.PREFIX + "*")) {
            for (Path folder : all) {
                if (!folder.equals(own) && isOfThisUser(folder, own)) {
                    found.add(new AbandonedFolder(folder));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Where one may not look, nothing is ours to tidy.
            return List.of();
        }
        return found;
    }

    /** Deletes it, unless its owner lives; what cannot be deleted is left to the next command. */
    void delete() {
        try {
            Optional<Ownership> taken = Ownership.ofAbandoned(folder);
            if (taken.isPresent()) {
                try (Ownership ownership = taken.get()) {
                    FolderTree.delete(folder, ownership.mark());
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isOfThisUser(Path folder, Path own) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
                    && isPrivate(folder);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean isPrivate(Path folder) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return posix == null || posix.readAttributes().permissions().equals(OWNER_ALONE);
    }
}
