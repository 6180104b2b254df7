package assay.report;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as RFC 4180 has it, and nothing else. */
final class CsvRows {

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        CsvRows rows = new CsvRows(text);
        List<List<String>> all = new ArrayList<>();
        while (rows.at < text.length()) {
            all.add(rows.row());
        }
        return all;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("a row ends without CRLF at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new IllegalArgumentException("a quote within a plain cell at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf('"', at);
            cell.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return cell.toString();
            }
            cell.append('"');
            at++;
        }
    }
}
