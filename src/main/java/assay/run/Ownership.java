package assay.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who works in a folder: whoever holds the lock on the mark in it. The system takes the lock from a process that ends, however it
 * ends; a process number would say nothing across containers, nor once it is used again.
 */
final class Ownership implements AutoCloseable {

    private static final String MARK = ".owner";

    /** A process loses its lock on a file as soon as it closes that file anywhere, so one's own must not even be looked at. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Ownership(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes a new folder. The mark gets its name once it is locked, so that no one ever finds it free in between. */
    static Ownership of(Path folder) throws IOException {
        Path unlocked = folder.resolve(MARK + ".new");
        FileChannel channel = FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OWN.add(folder);
        if (locked(channel)) {
            Files.move(unlocked, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
        }
        return new Ownership(folder, channel);
    }

    /** Takes a folder whose owner has gone; empty if it has an owner, or never had one. */
    static Optional<Ownership> ofAbandoned(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (OWN.contains(folder) || !Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (locked(channel)) {
            return Optional.of(new Ownership(folder, channel));
        }
        channel.close();
        return Optional.empty();
    }

    /** False on a disk that knows no locks, too: what nobody can lock is never taken for abandoned. */
    private static boolean locked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }

    Path mark() {
        return folder.resolve(MARK);
    }

    @Override
    public void close() throws IOException {
        OWN.remove(folder);
        channel.close();
    }
}
