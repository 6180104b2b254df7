package assay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.verdict.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as a browser shows them; skipped where no chromedriver is installed. Pictures go to target/pages. */
class BrowserIT {

    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final Path PICTURES = Path.of("target", "pages");

    @TempDir
    static Path profile;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Browser.driverBinary().isPresent(), "no chromedriver is installed");
        Results results = Fixture.results();
        site = new Site(folder);
        site.write(results);
        new Site(folder.resolve("large")).writeClass(Fixture.large(300, 39));
        new Site(folder.resolve("alarm"))
                .writeClass(results.withIsolation("process")
                        .withEnd(
                                false,
                                List.of("lowrank/DualNorm#hoelder: IllegalStateException: no vector "
                                        + Fixture.SCRIPT)));
        browser = Browser.start(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("class", Path.of("index.html")),
                Arguments.of("large", Path.of("large/index.html")),
                Arguments.of("alarm", Path.of("alarm/index.html")),
                Arguments.of("ada", Path.of("submissions/ada.html")),
                Arguments.of("ada-student", Path.of("students/ada.html")),
                Arguments.of("bert", Path.of("students/bert.html")),
                Arguments.of("broken", folder.relativize(new Site(folder).studentPage("Broken Build (2)"))),
                Arguments.of("eve", folder.relativize(new Site(folder).instructorPage(Fixture.HOSTILE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void fitTheScreenWithoutComplaint(String name, Path page) throws IOException {
        for (int width : WIDTHS) {
            for (boolean dark : List.of(false, true)) {
                browser.open(folder.resolve(page), width, dark);
                assertThat(browser.run("return document.documentElement.scrollWidth"))
                        .as("width of %s on a screen of %s", name, width)
                        .isEqualTo((long) width);
                browser.run(
                        "document.querySelectorAll('details:not([open])').forEach(d => { d.open = true; d.dataset.was = 1; })");
                assertThat(browser.run("return document.documentElement.scrollWidth"))
                        .as("width of %s with everything open on a screen of %s", name, width)
                        .isEqualTo((long) width);
                browser.run("document.querySelectorAll('[data-was]').forEach(d => { d.open = false; })");
                browser.shoot(PICTURES.resolve(name + "-" + width + (dark ? "-dark" : "") + ".png"));
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hostileTextIsTextOnly() {
        for (Path page :
                List.of(site.instructorPage(Fixture.HOSTILE), site.studentPage(Fixture.HOSTILE), site.index())) {
            browser.open(page, 1280, false);
            assertThat(browser.title()).isNotEqualTo("owned");
            assertThat(browser.run("return document.querySelectorAll('script, img, [onerror]').length"))
                    .isEqualTo(0L);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void picturesAndBoxesHaveNamesAndHeadingsSkipNoLevel() {
        browser.open(site.instructorPage("ada"), 1280, false);
        assertThat(browser.run(
                        "return [...document.querySelectorAll('svg.fig')].every(s => s.role === 'img' && s.ariaLabel)"))
                .isEqualTo(true);
        assertThat(
                        browser.run(
                                "let last = 0; return [...document.querySelectorAll('h1,h2,h3,h4')]"
                                        + ".every(h => { const n = +h.tagName[1]; const fine = n <= last + 1; last = n; return fine; })"))
                .isEqualTo(true);
    }

    @Test
    void detailsOpen() {
        browser.open(site.instructorPage("ada"), 1280, false);
        assertThat(browser.run("return document.querySelector('.short').open")).isEqualTo(false);
        browser.click(".short > summary");
        assertThat(browser.run("return document.querySelector('.short').open")).isEqualTo(true);
    }

    @Test
    void aStepLeadsToItsTask() {
        browser.open(site.studentPage("ada"), 390, false);
        browser.click(".next li a");
        assertThat(browser.run("return document.querySelector(location.hash).matches('.task')"))
                .isEqualTo(true);
    }

    @Test
    void headAndNamesOfAWideTableStay() {
        browser.open(folder.resolve("large/index.html"), 390, false);
        Object stays = browser.run("const box = document.querySelector('.scroll'); box.scrollTo(900, 2000);"
                + "const at = e => document.querySelector(e).getBoundingClientRect(); const b = box.getBoundingClientRect();"
                + "return Math.abs(at('thead th.name').left - b.left) < 3 && Math.abs(at('.corner').top - b.top) < 3"
                + " && Math.abs(at('tbody th').left - b.left) < 3");
        assertThat(stays).isEqualTo(true);
    }
}
