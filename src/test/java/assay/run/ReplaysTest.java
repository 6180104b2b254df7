package assay.run;

import static org.assertj.core.api.Assertions.assertThat;

import assay.checker.Plan;
import assay.checker.Seeds;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReplaysTest {

    private final Plan plan = new Plan(Seeds.fixed(), 0, 1);

    @Test
    void aPlainPathStaysAsItIs() {
        assertThat(Replays.command(Path.of("submissions/ada-2.zip"), plan))
                .isEqualTo("java -jar target/assay.jar replay submissions/ada-2.zip ");
    }

    @Test
    void aShellObeysNoName() {
        assertThat(Replays.command(Path.of("submissions/$(touch x);`id` & it's"), plan))
                .isEqualTo("java -jar target/assay.jar replay 'submissions/$(touch x);`id` & it'\\''s' ");
    }
}
