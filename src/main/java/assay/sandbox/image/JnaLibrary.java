package assay.sandbox.image;

import com.sun.jna.Platform;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the launcher that puts up the walls runs with: our own classes and JNA, whose native part JNA itself would unpack anew
 * at every start.
 *
 * @param folder where JNA's native part lies
 * @param jar JNA's classes
 */
public record JnaLibrary(Path folder, Path jar) {

    private static final String NAME = "libjnidispatch.so";

    /** Unpacks the native part into {@code work}, unless it is there. */
    public static JnaLibrary unpacked(Path work) {
        Path folder = work.resolve("jna").toAbsolutePath();
        Path jar = ClassPath.ofThisJvm()
                .find("jna")
                .orElseThrow(() -> new IllegalStateException("jna is not on the class path"));
        try {
            if (!Files.exists(folder.resolve(NAME))) {
                unpack(Files.createDirectories(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack JNA into " + folder, e);
        }
        return new JnaLibrary(folder, jar);
    }

    /** For a JVM that uses it; DJL's engine does so too, and a worker cannot unpack anything. */
    public List<String> options() {
        return List.of("-Djna.boot.library.path=" + folder, "-Djna.nounpack=true");
    }

    public String classPath() {
        return ClassPath.ownCode() + File.pathSeparator + jar;
    }

    /** By a rename at the end, for others that look into the same folder. */
    private static void unpack(Path folder) throws IOException {
        String resource = "/com/sun/jna/" + Platform.RESOURCE_PREFIX + "/" + NAME;
        Path fresh = Files.createTempFile(folder, "unpacking", ".so");
        try (InputStream library = Platform.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new FileNotFoundException(resource + " is not in JNA's jar");
            }
            Files.copy(library, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }
}
