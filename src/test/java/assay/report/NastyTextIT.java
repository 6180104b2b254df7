package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.pages.Audience;
import assay.verdict.Results;
import assay.verdict.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a submission puts into a message or a name is text, and only text, in every format. */
class NastyTextIT {

    private static final Pattern TAG = Pattern.compile("<(?:!|/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>\"]|\"[^<\"]*\")*+)>");
    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\n]]");
    private static final Pattern COMMAND = Pattern.compile("(?mU)^\\s*::|##\\[|##vso|##teamcity");

    /** The elements and attributes of pages in which nothing is hostile. */
    private static Set<String> known;

    @BeforeAll
    static void lookAtHarmlessPages() {
        known = tags(harmlessPages());
    }

    static List<String> texts() {
        return Nasty.texts();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void jsonIsReadBackAsItWas(String text, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.json");
        Results results = Nasty.results(text);
        ResultsFile.write(file, results);

        assertThat(ResultsFile.read(file)).isEqualTo(results);
        JsonNode printed = new ObjectMapper().readTree(ResultsFile.text(results));
        assertThat(printed.at("/submissions/0/name").asText()).isEqualTo(text);
        for (String json : List.of(Files.readString(file), ResultsFile.text(results))) {
            assertHarmless(json);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aTableHasItsCellsAndNoFormula(String text) {
        List<List<String>> rows = CsvRows.of(Grades.csv(Nasty.results(text)));

        assertThat(rows).hasSize(2).allMatch(r -> r.size() == 6);
        assertThat(rows.get(1).subList(1, 6)).containsExactly("0.5", "2", "0", "0.5", "0.5");
        String name = rows.get(1).get(0);
        assertThat(name.stripLeading())
                .doesNotMatch("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*")
                .hasSizeLessThan(300);
        assertThat(OBEYED.matcher(name).find()).isFalse();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void junitIsLegalXmlOfTheSameShape(String text) throws Exception {
        String xml = JUnitReport.of(Nasty.results(text).submissions().get(0));

        Document document = secureParser().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getDocumentElement().getAttribute("tests"))
                .isEqualTo(String.valueOf(1 + Status.values().length));
        assertThat(elements(document, "testcase")).hasSize(1 + Status.values().length);
        assertThat(elements(document, "failure")).hasSize(5);
        assertThat(elements(document, "error")).hasSize(5);
        assertThat(elements(document, "skipped")).hasSize(3);
        assertThat(elements(document, "*").stream().map(Element::getTagName).distinct())
                .containsExactlyInAnyOrder(
                        "testsuites",
                        "testsuite",
                        "testcase",
                        "properties",
                        "property",
                        "failure",
                        "error",
                        "skipped",
                        "system-out",
                        "system-err");
        assertThat(xml).doesNotContain(Fixture.SECRET_SEED).hasSizeLessThan(600_000);
        assertHarmless(xml.replace('\t', ' '));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void pagesHaveNoElementOfTheirs(String text, @TempDir Path folder) throws IOException {
        Results results = Nasty.results(text);
        Site site = new Site(folder);
        site.write(results);
        site.writeForAuthor(results);

        for (Path page :
                List.of(site.index(), site.instructorPage(text), site.studentPage(text), site.authorPage(text))) {
            String html = Files.readString(page);
            assertThat(known).as(page.toString()).containsAll(tags(html));
            assertThat(OBEYED.matcher(html.replace('\t', ' ')).find())
                    .as(page.toString())
                    .isFalse();
            assertThat(html.strip()).endsWith("</html>").hasSizeLessThan(2_000_000);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(f -> !f.endsWith(WrittenPages.NAME)))
                    .hasSize(6);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void theTerminalAndTheLogObeyNothing(String text) {
        for (Audience audience : Audience.values()) {
            String lines = Summary.of(Nasty.results(text).submissions().get(0), audience);

            assertHarmless(lines);
            assertThat(lines).contains("DualNorm").hasSizeLessThan(60_000);
        }
    }

    @Test
    void whatIsCutIsCounted() {
        Results results = Nasty.results("x".repeat(1 << 20));
        String note = "[… ";

        assertThat(Summary.of(results.submissions().get(0), Audience.AUTHOR)).contains(note);
        assertThat(JUnitReport.of(results.submissions().get(0))).contains(note);
        assertThat(Grades.csv(results)).contains(note);
    }

    private static void assertHarmless(String text) {
        assertThat(OBEYED.matcher(text).results().map(r -> r.group().codePointAt(0)))
                .isEmpty();
        assertThat(COMMAND.matcher(text).results().map(r -> r.group())).isEmpty();
    }

    /** The names of elements and attributes; there is no other sign that could open one. */
    private static Set<String> tags(String html) {
        Set<String> names = new TreeSet<>();
        String body = html.replaceAll("(?s)<style>.*?</style>", "");
        List<MatchResult> tags = TAG.matcher(body).results().toList();
        assertThat(tags).hasSize((int) body.chars().filter(c -> c == '<').count());
        for (MatchResult tag : tags) {
            String attributes = tag.group(2).replaceAll("\"[^\"]*\"", "").replaceAll("[\\s=/]+", " ");
            names.add(tag.group(1));
            names.addAll(Arrays.asList(attributes.strip().split(" ")));
        }
        return names;
    }

    private static String harmlessPages() {
        Results results = Fixture.results();
        StringBuilder pages = new StringBuilder();
        for (Results r : List.of(results, Nasty.results("x"), Nasty.results("x\nx"))) {
            pages.append(assay.report.pages.Pages.ofClass(r, n -> "n"));
            r.submissions().stream()
                    .filter(s -> !s.name().equals(Fixture.HOSTILE))
                    .forEach(s -> {
                        for (Audience audience : Audience.values()) {
                            pages.append(assay.report.pages.Pages.ofSubmission(r, s, audience, "o"));
                        }
                    });
        }
        return pages.toString();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static DocumentBuilder secureParser() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }
}
