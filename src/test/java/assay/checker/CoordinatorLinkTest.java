package assay.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoordinatorLinkTest {

    private static final Path CLASSES = Path.of("/classes");

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringWriter said = new StringWriter();
    private final CoordinatorLink link = new CoordinatorLink(lines, said);

    @Test
    void asksForTheReferenceOnlyWhenItIsNeededAndOnce() {
        told(new CheckerLink.Reference(Optional.of(CLASSES), Optional.empty()));
        assertThat(said.toString()).isEmpty();
        assertThat(link.reference()).contains(CLASSES);
        assertThat(link.reference()).contains(CLASSES);
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void aReferenceKeptPrivateIsNotAskedForAgain() {
        told(new CheckerLink.Reference(Optional.empty(), Optional.empty()));
        assertThat(link.reference()).isEmpty();
        assertThat(link.reference()).isEmpty();
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void aReferenceThatCannotBeCompiledFailsEachProofAndIsNotAskedForAgain() {
        told(new CheckerLink.Reference(Optional.empty(), Optional.of("no compiler")));
        assertThatThrownBy(link::reference).hasMessageEndingWith("no compiler");
        assertThatThrownBy(link::reference).hasMessageEndingWith("no compiler");
        assertThat(questions()).isEqualTo(1);
    }

    private void told(CheckerLink.Reference reference) {
        lines.add(CheckerLink.line(reference));
    }

    private long questions() {
        return said.toString()
                .lines()
                .filter(line -> CheckerLink.read(line, CheckerLink.Answer.class).asks())
                .count();
    }
}
