package assay.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hands a prepared folder in, as it is or as an archive that should never have been made. */
final class Packing {

    private static final int BOMB = 8 << 20;

    private Packing() {}

    static void handIn(String how, Path prepared, Path drop) throws IOException {
        Path target = drop.resolve(prepared.getFileName());
        switch (how) {
            case "folder" -> Files.move(prepared, target);
            case "link" -> {
                Files.createSymbolicLink(prepared.resolve("Passwd.java"), Path.of("/etc/passwd"));
                Files.move(prepared, target);
            }
            case "odd-names" -> {
                OddNames.add(prepared);
                Files.move(prepared, target);
            }
            case "colliding-names" -> {
                OddNames.addColliding(prepared);
                Files.move(prepared, target);
            }
            case "zip" -> zip(prepared, target, "none", new byte[0]);
            case "zip-slip" ->
                zip(prepared, target, "../../escaped.java", "class Escaped {}".getBytes(StandardCharsets.UTF_8));
            case "zip-absolute" ->
                zip(prepared, target, "/tmp/escaped.java", "class Escaped {}".getBytes(StandardCharsets.UTF_8));
            case "zip-turned-name" ->
                zip(prepared, target, "\u202eavaj.txt\u202d.java", "class Turned {}".getBytes(StandardCharsets.UTF_8));
            case "zip-bomb" -> zip(prepared, target, "Bomb.java", new byte[BOMB]);
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static void zip(Path folder, Path target, String extra, byte[] content) throws IOException {
        try (OutputStream file = Files.newOutputStream(target.resolveSibling(target.getFileName() + ".zip"));
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Path source : files(folder)) {
                put(zip, folder.relativize(source).toString(), Files.readAllBytes(source));
            }
            if (content.length > 0) {
                put(zip, extra, content);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
