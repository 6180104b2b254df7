package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.SubmissionResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void aNameInTheProgressCommandsNobody() {
        StringWriter out = new StringWriter();
        try (Progress progress = new Progress(new PrintWriter(out, true))) {
            progress.begins(1);
            progress.graded(new SubmissionResult("##vso[task.complete]\u001B[2J", 1, 2, 0, List.of(), List.of()));
        }
        assertThat(out.toString().strip()).isEqualTo("[1/1] # #vso[task.complete]: 1.00 of 2.00");
    }

    @Test
    void aBlockKeepsItsLinesOnly() {
        assertThat(Printed.block("a\n::error::b\u0007\nc")).isEqualTo("a\n: :error::b⟨U+0007⟩\nc");
    }
}
