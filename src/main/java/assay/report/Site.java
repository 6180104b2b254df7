package assay.report;

import assay.report.pages.Audience;
import assay.report.pages.Pages;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The pages of a run: {@code index.html} and {@code submissions/} for the instructor, {@code students/} to be handed out; or
 * the one page of somebody who checks his own work. Each page is one file that needs no server and runs no script. Beside
 * them lie {@code grades.csv} and {@code junit/} for other programs; nothing of these is below {@code students/}.
 */
public final class Site {

    private final Path folder;
    private final WrittenPages ledger;

    /** A site below this folder, which is created where needed. */
    public Site(Path folder) {
        this.folder = folder;
        this.ledger = new WrittenPages(folder);
    }

    /**
     * Writes the pages of all submissions, the page of the class and the grades, and deletes what earlier runs wrote for
     * submissions that are gone.
     */
    public void write(Results results) throws IOException {
        Set<Path> pages = new HashSet<>();
        for (SubmissionResult submission : results.submissions()) {
            writeSubmission(results, submission);
            pages.add(instructorPage(submission.name()));
            pages.add(studentPage(submission.name()));
            pages.add(junitReport(submission.name()));
        }
        writeClass(results);
        ledger.keepOnly(pages);
    }

    /** Writes the two pages and the JUnit report of one submission; of the results, only what tells about the run is used. */
    public void writeSubmission(Results run, SubmissionResult submission) throws IOException {
        String file = FileNames.html(submission.name());
        String other = "../students/" + file;
        putNoted(instructorPage(submission.name()), Pages.ofSubmission(run, submission, Audience.INSTRUCTOR, other));
        putNoted(studentPage(submission.name()), Pages.ofSubmission(run, submission, Audience.STUDENT, ""));
        putNoted(junitReport(submission.name()), JUnitReport.of(submission));
    }

    /** Writes the only page that the author of the only submission needs, who has neither class nor instructor. */
    public void writeForAuthor(Results results) throws IOException {
        for (SubmissionResult submission : results.submissions()) {
            put(authorPage(submission.name()), Pages.ofSubmission(results, submission, Audience.AUTHOR, ""));
            put(junitReport(submission.name()), JUnitReport.of(submission));
        }
        put(grades(), Grades.csv(results));
    }

    /** Writes the page of the class and the grades. */
    public void writeClass(Results results) throws IOException {
        put(index(), Pages.ofClass(results, name -> "submissions/" + FileNames.html(name)));
        put(grades(), Grades.csv(results));
    }

    /** The page of the class. */
    public Path index() {
        return folder.resolve("index.html");
    }

    /** The scores as a table. */
    public Path grades() {
        return folder.resolve("grades.csv");
    }

    /** The JUnit report of the submission with this name. */
    public Path junitReport(String submission) {
        return folder.resolve("junit").resolve(FileNames.xml(submission));
    }

    /** The instructor's page of the submission with this name. */
    public Path instructorPage(String submission) {
        return folder.resolve("submissions").resolve(FileNames.html(submission));
    }

    /** The page of the submission with this name that may be handed out. */
    public Path studentPage(String submission) {
        return folder.resolve("students").resolve(FileNames.html(submission));
    }

    /** The page of the submission with this name for its author. */
    public Path authorPage(String submission) {
        return folder.resolve(FileNames.html(submission));
    }

    private void putNoted(Path file, String text) throws IOException {
        ledger.note(file, text.getBytes(StandardCharsets.UTF_8));
        put(file, text);
    }

    private static void put(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
