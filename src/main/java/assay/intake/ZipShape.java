package assay.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds an archive to the plain form that packers write: one directory, whose entries lie side by side and say the same of
 * themselves. In any other form two readers may see different files, or a few bytes may unpack many times over.
 */
final class ZipShape {

    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;
    private final ZipEnd end;
    private final List<Span> spans = new ArrayList<>();

    /** The bytes that one entry takes. */
    private record Span(long from, long to) {}

    private ZipShape(ByteBuffer zip) throws IOException, Refused {
        this.zip = zip;
        this.end = ZipEnd.of(zip);
    }

    static void check(byte[] archive) throws IOException, Refused {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        ZipShape shape = new ZipShape(zip);
        shape.checkEntries();
        shape.checkSpans();
    }

    private void checkEntries() throws IOException, Refused {
        if (end.entries() > SourceCollector.MOST_ENTRIES) {
            throw SourceCollector.tooMany();
        }
        int at = end.start();
        for (int i = 0; i < end.entries(); i++) {
            ZipHeader header = ZipHeader.inDirectory(zip, at);
            if (!header.exists(end.at())) {
                throw new IOException("its directory is damaged");
            }
            checkKind(header);
            spans.add(span(header));
            at = header.end();
        }
        if (at != end.at()) {
            throw new IOException("its directory is damaged");
        }
    }

    private static void checkKind(ZipHeader header) throws Refused {
        int type = header.type();
        if (type != 0 && type != FILE && type != FOLDER) {
            throw new Refused("holds '" + header.shown() + "', a link or device; pack the file itself");
        }
        if (header.encrypted()) {
            throw new Refused("holds '" + header.shown() + "', which is encrypted; pack it without a password");
        }
        if (header.method() != STORED && header.method() != DEFLATED) {
            throw new Refused("holds '" + header.shown() + "', packed by a method that only few programs read; pack it"
                    + " again as an ordinary zip");
        }
        if (header.zip64()) {
            throw new Refused(ZipEnd.ZIP64);
        }
    }

    private Span span(ZipHeader header) throws IOException {
        long at = header.offset();
        ZipHeader local = ZipHeader.beforeBytes(zip, (int) Math.min(at, end.start()));
        if (!local.exists(end.start()) || !header.agrees(local)) {
            throw new IOException("its directory and its entries disagree");
        }
        long to = local.end() + header.packedSize();
        if (to > end.start()) {
            throw new IOException("an entry reaches into its directory");
        }
        return new Span(at, to);
    }

    private void checkSpans() throws IOException {
        spans.sort(Comparator.comparingLong(Span::from));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                throw new IOException("its entries overlap");
            }
        }
    }
}
