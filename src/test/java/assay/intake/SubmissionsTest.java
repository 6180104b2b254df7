package assay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.base.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {

    @TempDir
    Path temp;

    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void findsFoldersAndArchivesInNameOrder() throws IOException {
        Files.createDirectory(temp.resolve("zoe"));
        Files.createDirectory(temp.resolve("Müller"));
        Files.createDirectory(temp.resolve(".git"));
        for (String file : new String[] {"adam.zip", "eve.JAR", "README.md", "assignment.toml", "notes.txt"}) {
            Files.createFile(temp.resolve(file));
        }

        assertThat(Submissions.find(temp))
                .allMatch(c -> c.refusal().isEmpty())
                .extracting(Candidate::name)
                .containsExactly("Müller", "adam", "eve", "zoe");
    }

    @Test
    void aMissingFolderIsBadInput() {
        assertThatThrownBy(() -> Submissions.find(temp.resolve("none")))
                .isInstanceOf(BadInput.class)
                .hasMessageEndingWith("none: error: is no folder; create it, or name another with --submissions");
        assertThatThrownBy(() -> Submissions.at(temp.resolve("none"))).isInstanceOf(BadInput.class);
    }

    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void namesThatLookAlikeAreRefused() throws IOException {
        Files.createDirectory(temp.resolve("alice"));
        Files.createDirectory(temp.resolve("Alice"));
        Files.createFile(temp.resolve("alice.zip"));
        Files.createDirectory(temp.resolve("\u0430\u0441\u0435")); // ace, all in Cyrillic
        Files.createDirectory(temp.resolve("ace"));
        Files.createDirectory(temp.resolve("b\u043Eb")); // bob with a Cyrillic o

        assertThat(Submissions.find(temp))
                .extracting(Candidate::origin, c -> c.refusal().isPresent())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(temp.resolve("Alice"), false),
                        org.assertj.core.groups.Tuple.tuple(temp.resolve("ace"), false),
                        org.assertj.core.groups.Tuple.tuple(temp.resolve("alice"), true),
                        org.assertj.core.groups.Tuple.tuple(temp.resolve("alice.zip"), true),
                        org.assertj.core.groups.Tuple.tuple(temp.resolve("b\u043Eb"), true),
                        org.assertj.core.groups.Tuple.tuple(temp.resolve("\u0430\u0441\u0435"), true));
        assertThat(Submissions.find(temp)).extracting(Candidate::name).doesNotHaveDuplicates();
    }

    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void controlCharactersAreRefusedAndNeverShown() throws IOException {
        Files.createDirectory(temp.resolve("a\u001B[31mb"));
        Files.createDirectory(temp.resolve("c\u202Ed"));

        assertThat(Submissions.find(temp))
                .allMatch(c -> c.refusal().orElseThrow().contains("control or invisible characters"))
                .extracting(Candidate::name)
                .containsExactly("a\uFFFD[31mb", "c\uFFFDd");
    }

    @Test
    void linksAreRefused() throws IOException {
        Files.createSymbolicLink(temp.resolve("link"), temp);

        assertThat(Submissions.find(temp))
                .singleElement()
                .satisfies(c -> assertThat(c.refusal())
                        .hasValueSatisfying(r -> assertThat(r).contains("symbolic link")));
    }

    @Test
    void whatWasHandedInByMistakeIsRefusedRatherThanPassedOver() throws IOException {
        for (String file : new String[] {"adam.tar.gz", "eve.rar", "Norm.java", "notes.txt"}) {
            Files.createFile(temp.resolve(file));
        }

        assertThat(Submissions.find(temp))
                .allMatch(c -> c.refusal().orElseThrow().contains("hand in a folder of sources, or a zip of it"))
                .extracting(Candidate::name)
                .containsExactly("Norm.java", "adam.tar.gz", "eve.rar");
    }
}
