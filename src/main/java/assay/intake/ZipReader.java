package assay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads the sources of a zip or jar into memory; nothing is extracted under a name that the archive chose. */
public final class ZipReader {

    private static final long SMALL = 1 << 20;
    private static final int STEEPEST = 100;

    private ZipReader() {}

    public static void read(Path archive, SourceCollector collector) throws Refused {
        byte[] bytes = bytes(archive);
        Optional<String> kind = ArchiveKind.of(bytes);
        if (kind.isPresent()) {
            throw new Refused("is no zip archive but a " + kind.get() + " archive of that name; pack it again as zip");
        }
        try {
            ZipShape.check(bytes);
            try (ZipFile zip = open(archive)) {
                take(zip, collector);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("is no readable zip archive (" + e.getMessage() + "); pack it again");
        }
    }

    private static byte[] bytes(Path archive) throws Refused {
        try (InputStream in = Files.newInputStream(archive)) {
            byte[] bytes = in.readNBytes((int) SourceCollector.MOST_BYTES + 1);
            if (bytes.length > SourceCollector.MOST_BYTES) {
                throw new Refused(
                        "is larger than " + (SourceCollector.MOST_BYTES >> 20) + " MiB; hand in the sources only");
            }
            return bytes;
        } catch (IOException e) {
            throw SourceCollector.unreadable("", e);
        }
    }

    // Explorers of old pack names in the code page of DOS: better a garbled folder than a refusal.
    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (!Charset.isSupported("IBM437")) {
                throw e;
            }
            return new ZipFile(archive.toFile(), Charset.forName("IBM437"));
        }
    }

    // All names first: the JDK's reader finds an entry's bytes by its name, so there must be no second one.
    private static void take(ZipFile zip, SourceCollector collector) throws IOException, Refused {
        Map<String, ZipEntry> files = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = collector.admit(entry.getName(), entry.isDirectory());
            if (!entry.isDirectory()) {
                files.put(path, entry);
            }
        }
        for (Map.Entry<String, ZipEntry> file : files.entrySet()) {
            take(zip, file.getKey(), file.getValue(), collector);
        }
    }

    private static void take(ZipFile zip, String path, ZipEntry entry, SourceCollector collector)
            throws IOException, Refused {
        steep(path, entry);
        if (collector.wanted(path)) {
            byte[] content = content(zip, entry);
            collector.charge(content.length);
            collector.add(path, content);
            intact(path, entry, content);
        } else {
            collector.charge(Math.max(0, entry.getSize()));
        }
    }

    private static void steep(String path, ZipEntry entry) throws Refused {
        if (entry.getSize() > SMALL && entry.getSize() / STEEPEST > Math.max(1, entry.getCompressedSize())) {
            throw new Refused("holds '" + path + "', which unpacks to more than " + STEEPEST
                    + " times its size; hand in the sources only");
        }
    }

    // What an entry says of its size is not believed: the bytes are counted as they come.
    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) SMALL + 1);
        }
    }

    // The JDK's reader does not compare checksums, and a garbled source must not be graded as if it were meant so.
    private static void intact(String path, ZipEntry entry, byte[] content) throws Refused {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (checksum.getValue() != entry.getCrc()) {
            throw new Refused("holds '" + path + "', which is damaged: its checksum differs; pack it again");
        }
    }
}
