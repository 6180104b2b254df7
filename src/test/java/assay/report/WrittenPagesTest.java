package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPagesTest {

    @TempDir
    Path folder;

    private WrittenPages ledger;
    private Path gone;
    private Path present;

    @BeforeEach
    void twoPages() throws IOException {
        ledger = new WrittenPages(folder);
        gone = page("gone", "1");
        present = page("present", "2");
    }

    @Test
    void pagesOfSubmissionsThatAreGoneGo() throws IOException {
        ledger.keepOnly(Set.of(present));
        assertThat(gone).doesNotExist();
        assertThat(present).hasContent("2");
    }

    @Test
    void aPageWrittenTwiceGoesToo() throws IOException {
        page("gone", "another text");
        ledger.keepOnly(Set.of(present));
        assertThat(gone).doesNotExist();
    }

    @Test
    void whatSomebodyElseWroteOrChangedStays() throws IOException {
        Files.writeString(gone, "notes of the instructor's");
        Path foreign = Files.writeString(folder.resolve("submissions/foreign.html"), "not ours");
        ledger.keepOnly(Set.of(present));
        assertThat(gone).hasContent("notes of the instructor's");
        assertThat(foreign).hasContent("not ours");
    }

    @Test
    void aPageThatWasOnceKeptCanGoLater() throws IOException {
        ledger.keepOnly(Set.of(gone, present));
        new WrittenPages(folder).keepOnly(Set.of(present));
        assertThat(gone).doesNotExist();
    }

    @Test
    void whatAKilledRunLeftHalfWrittenGoes() throws IOException {
        Path part = Files.writeString(AtomicFile.part(gone), "hal");
        ledger.keepOnly(Set.of(present));
        assertThat(part).doesNotExist();
    }

    @Test
    void linesThatLeadElsewhereAreNobodysPages() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), "1");
        String digest = Files.readString(folder.resolve(WrittenPages.NAME)).substring(0, 64);
        Files.writeString(
                folder.resolve(WrittenPages.NAME),
                digest + " submissions/../outside.html\n" + digest + " outside.html\nx");
        ledger.keepOnly(Set.of(present));
        assertThat(outside).exists();
        assertThat(gone).exists();
    }

    private Path page(String name, String text) throws IOException {
        Path page = folder.resolve("submissions").resolve(name + ".html");
        ledger.note(page, text.getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(page.getParent());
        return Files.writeString(page, text);
    }
}
