package assay.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void ordinaryTextIsKept() {
        assertThat(Plain.block("‖x‖′ = 2\n\tis it?", 10, 100)).isEqualTo("‖x‖′ = 2\n\tis it?");
        assertThat(Plain.line("x́ 👩‍🔬", 100)).isEqualTo("x́ 👩‍🔬");
    }

    @Test
    void terminalSequencesAreRemoved() {
        String text =
                "\u001B[31mred\u001B[0m \u001B]0;title\u0007t \u001B]8;;http://x\u001B\\link \u009B2Jc \u001BcR \u001B(B";
        assertThat(Plain.line(text, 100)).isEqualTo("red t link c R ");
    }

    @Test
    void controlCharactersBecomeVisible() {
        assertThat(Plain.line("a\u0000b\u0007c\rd\u007F\u0085", 100))
                .isEqualTo("a⟨U+0000⟩b⟨U+0007⟩c⟨U+000D⟩d⟨U+007F⟩⟨U+0085⟩");
    }

    @Test
    void directionCharactersBecomeVisible() {
        assertThat(Plain.line("\u202Egpj.exe\u2066\u200B\uFEFF", 100))
                .isEqualTo("⟨U+202E⟩gpj.exe⟨U+2066⟩⟨U+200B⟩⟨U+FEFF⟩");
    }

    @Test
    void halfCharactersAreReplaced() {
        assertThat(Plain.line("a\uD800b\uDC00", 100)).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void towersOfAccentsAreLevelled() {
        assertThat(Plain.line("a" + "\u0301".repeat(100), 200)).hasSize(5);
    }

    @Test
    void aLineHasNoLineBreaks() {
        assertThat(Plain.line("a\nb\r\nc\u2028d", 100)).isEqualTo("a ⏎ b ⏎ c⟨U+2028⟩d");
    }

    @Test
    void whatIsCutIsCounted() {
        assertThat(Plain.line("x".repeat(1000), 10)).isEqualTo("xxxxxxxxxx [… 990 more characters cut]");
        assertThat(Plain.block("x\n".repeat(1000), 3, 5000)).isEqualTo("x\nx\nx\n[… 1995 more characters cut]");
        assertThat(Plain.block("x".repeat(30_000), 3, 10)).isEqualTo("xxxxxxxxxx\n[… 29990 more characters cut]");
    }

    @Test
    void aCutSplitsNoCharacter() {
        assertThat(Plain.line("👍👍👍", 3)).startsWith("👍 [… 4");
    }

    @Test
    void longHostileTextIsQuick() {
        String text = "\u001B[".repeat(2_000_000) + "\u001B]".repeat(2_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Plain.block(text, 50, 100_000));
    }
}
