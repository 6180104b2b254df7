package assay.report.pages;

import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Renders pages from results: each is one file that fetches nothing and runs no script. */
public final class Pages {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "assay.report.pages");

    private static final String STYLE = resource("report.css");

    private Pages() {}

    /**
     * The instructor's page of the class.
     *
     * @param hrefs where a submission's page lies, by its name
     */
    public static String ofClass(Results results, UnaryOperator<String> hrefs) {
        return render("index.jte", ClassPage.of(results, hrefs));
    }

    /**
     * The page of one submission.
     *
     * @param other where the same submission's page for students lies; used on the instructor's page only
     */
    public static String ofSubmission(Results run, SubmissionResult submission, Audience audience, String other) {
        return render("submission.jte", SubmissionPage.of(run, submission, audience, other));
    }

    /** The style sheet as an element; inlined, so that a page is one file. */
    static Content style() {
        return out -> out.writeContent("<style>" + STYLE + "</style>");
    }

    private static String render(String template, Object model) {
        StringOutput out = new StringOutput(1 << 16);
        ENGINE.render(template, model, out);
        return out.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
