package assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CheckerLinkTest {

    @Test
    void readsOneMessageAfterTheOther() throws IOException {
        Reader link = new StringReader("[1]\n\n[2]\n");
        assertThat(CheckerLink.next(link)).contains("[1]");
        assertThat(CheckerLink.next(link)).contains("");
        assertThat(CheckerLink.next(link)).contains("[2]");
        assertThat(CheckerLink.next(link)).isEmpty();
    }

    @Test
    void whatACheckerWroteBeforeItWasKilledIsNoMessage() throws IOException {
        assertThat(CheckerLink.next(new StringReader("{\"checked\":[{\"ta"))).isEmpty();
    }
}
