package assay.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads the sources of a zip or jar into memory; nothing is extracted under a name that the archive chose. */
final class ZipReader {

    private static final long SMALL = 1 << 20;
    private static final int STEEPEST = 100;

    private ZipReader() {}

    static void read(Path archive, Harvest harvest) throws Refused {
        try {
            if (Files.size(archive) > Harvest.MOST_BYTES) {
                throw new Refused("is larger than " + (Harvest.MOST_BYTES >> 20) + " MiB; hand in the sources only");
            }
            ZipLinks.refuse(archive);
            try (ZipFile zip = open(archive)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    take(zip, entry, harvest);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("is no readable zip archive (" + e.getMessage() + "); pack it again");
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

    private static void take(ZipFile zip, ZipEntry entry, Harvest harvest) throws IOException, Refused {
        String path = harvest.admit(entry.getName(), entry.isDirectory());
        if (entry.isDirectory()) {
            return;
        }
        steep(path, entry);
        if (harvest.wanted(path)) {
            byte[] content = content(zip, entry);
            harvest.charge(content.length);
            harvest.add(path, content);
        } else {
            harvest.charge(Math.max(0, entry.getSize()));
        }
    }

    private static void steep(String path, ZipEntry entry) throws Refused {
        if (entry.getSize() > SMALL && entry.getSize() / STEEPEST > Math.max(1, entry.getCompressedSize())) {
            throw new Refused("holds '" + path + "', which unpacks to more than " + STEEPEST + " times its size");
        }
    }

    // What an entry says of its size is not believed: the bytes are counted as they come.
    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) SMALL + 1);
        }
    }
}
