package assay.report;

import assay.verdict.Results;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code results.json}: what one run found, of which every other output is a projection. It is replaced as a whole, so a run
 * that is killed leaves what it had.
 */
public final class ResultsFile {

    /** The name of the file within the reports' folder. */
    public static final String NAME = "results.json";

    private static final JsonMapper JSON = ResultsFormat.mapper();

    private ResultsFile() {}

    /** Replaces {@code file} by these results, creating its folder where needed. */
    public static void write(Path file, Results results) throws IOException {
        AtomicFile.write(file, out -> JSON.writeValue(out, results));
    }

    /**
     * Reads what {@link #write} wrote. Fields that are not known are left out.
     *
     * @throws IOException if the file cannot be read or is no results file; the message names the file and the place
     */
    public static Results read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return checked(file, JSON.readValue(in, Results.class));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no results file: " + reason(e), e);
        }
    }

    /** The results as JSON text. */
    public static String text(Results results) {
        try {
            return JSON.writeValueAsString(results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write results as JSON", e);
        }
    }

    /** The same results without what may differ between two runs with one seed: times and diagnostics. */
    public static Results canonical(Results r) {
        return r.reproducible();
    }

    private static Results checked(Path file, Results results) throws IOException {
        if (results == null) {
            throw new IOException(file + " is no results file: it holds null");
        }
        if (!Results.SCHEMA.equals(results.schema())) {
            throw new IOException(
                    file + " has the schema '" + results.schema() + "'; this version reads " + Results.SCHEMA);
        }
        return results;
    }

    private static String reason(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
        return place + e.getOriginalMessage();
    }
}
