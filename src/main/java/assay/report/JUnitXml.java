package assay.report;

import assay.report.text.CommandFree;
import assay.report.text.Numbers;
import assay.report.text.Plain;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a JUnit report; all text is made legal in XML 1.0, capped, and free of commands. */
final class JUnitXml {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MESSAGE = 400;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_BODY = 12_000;
    private static final int LINES = 100;
    private static final int LINES_OF_BODY = 1000;

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private boolean inProperties;

    /** A step of the writer below, which cannot fail in memory. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    JUnitXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot begin a document in memory", e);
        }
    }

    /** The text, cut with a note where it is too long for one part of a case. */
    static String capped(String text) {
        return Plain.block(text, LINES, LONGEST_TEXT);
    }

    void open(String element) {
        step(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        });
    }

    void name(String name) {
        attribute("name", name, LONGEST_NAME);
    }

    void counts(JUnitCounts counts) {
        attribute("tests", String.valueOf(counts.tests()), LONGEST_NAME);
        attribute("failures", String.valueOf(counts.failures()), LONGEST_NAME);
        attribute("errors", String.valueOf(counts.errors()), LONGEST_NAME);
        attribute("skipped", String.valueOf(counts.skipped()), LONGEST_NAME);
        seconds(counts.millis());
    }

    void openCase(String group, String name, long millis) {
        open("testcase");
        attribute("classname", group, LONGEST_NAME);
        name(name);
        seconds(millis);
    }

    /** Adds a property to the element that was opened last, before anything else in it. */
    void property(String name, String value) {
        if (!inProperties) {
            open("properties");
            inProperties = true;
        }
        step(() -> xml.writeEmptyElement("property"));
        name(name);
        attribute("value", value, LONGEST_MESSAGE);
    }

    void closeProperties() {
        if (inProperties) {
            inProperties = false;
            close();
        }
    }

    void outcome(String element, String type, String message, String text) {
        open(element);
        attribute("message", message, LONGEST_MESSAGE);
        if (!element.equals("skipped")) {
            attribute("type", type, LONGEST_NAME);
        }
        body(text);
        close();
    }

    void output(String element, String text) {
        open(element);
        body(text);
        close();
    }

    void close() {
        step(xml::writeEndElement);
    }

    String text() {
        step(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return out.append('\n').toString();
    }

    private void body(String text) {
        String safe = safe(Plain.block(text, LINES_OF_BODY, LONGEST_BODY));
        step(() -> xml.writeCharacters(safe));
    }

    private void seconds(long millis) {
        attribute("time", Numbers.decimals(millis / 1000.0, 3), LONGEST_NAME);
    }

    private void attribute(String name, String value, int longest) {
        String safe = safe(Plain.line(value, longest));
        step(() -> xml.writeAttribute(name, safe));
    }

    private static String safe(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        CommandFree.text(text)
                .codePoints()
                .map(c -> c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML in memory", e);
        }
    }
}
