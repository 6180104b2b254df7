package assay.answers;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.tasks.Course;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemIdsTest {

    private static final ItemIds SYMMETRY = new ItemIds(Course.SYMMETRY, "D", List.of("D2", "D5.1", "D5.2", "D10"));

    @Test
    void everyKeptIdIsReadAndInUse() {
        List<String> items = Catalogue.all().stream()
                .flatMap(task -> task.items().stream())
                .map(TaskInfo.Item::id)
                .toList();

        assertThat(Stream.of(Course.values()).flatMap(course -> ItemIds.of(course).used().stream()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void aCourseHasOneLetterForItsItems() {
        assertThat(Course.values()).allSatisfy(course -> {
            ItemIds ids = ItemIds.of(course);
            assertThat(ids.used()).isNotEmpty().allMatch(id -> id.startsWith(ids.letter()));
        });
    }

    @Test
    void freeItemsAreThoseThatNoTaskGrades() {
        assertThat(SYMMETRY).hasToString("symmetry: in use D2, D5.1, D5.2, D10; free D1, D3-D4, D6-D9, D11 and up");
        assertThat(new ItemIds(Course.SYMMETRY, "", List.of())).hasToString("symmetry: in use none; free all");
    }

    @Test
    void anItemOverlapsItsParts() {
        assertThat(ItemIds.overlap("D5", "D5.1")).isTrue();
        assertThat(ItemIds.overlap("D5.1", "D5")).isTrue();
        assertThat(ItemIds.overlap("D5.1", "D5.1")).isTrue();
        assertThat(ItemIds.overlap("D5.1", "D5.2")).isFalse();
        assertThat(ItemIds.overlap("D1", "D10")).isFalse();
        assertThat(ItemIds.overlap("D4", "D4b")).isTrue();
    }

    /** The model task of CONTRIBUTING.md. */
    @Test
    void anItemInUseIsRefusedWithItsTask() {
        assertThat(ItemIds.of(Course.LOWRANK).refusal("A5").orElseThrow())
                .startsWith("item A5: lowrank/LowRankNorm grades A5; free items of lowrank: ");
        assertThat(ItemIds.of(Course.LOWRANK).refusal("A999")).isEmpty();
        assertThat(ItemIds.of(Course.LOWRANK).refusal("B999")).contains("item B999: the items of lowrank start with A");
        assertThat(ItemIds.of(Course.LOWRANK).refusal("a1").orElseThrow()).contains("such as A3");
    }
}
