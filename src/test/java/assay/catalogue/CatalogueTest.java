package assay.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /** Points belong to items: an item that two tasks graded would count twice. */
    @Test
    void noItemIsGradedTwice() {
        List<String> items = Catalogue.all().stream()
                .flatMap(task -> task.items().stream())
                .map(TaskInfo.Item::id)
                .toList();

        assertThat(items).isNotEmpty().doesNotHaveDuplicates();
    }
}
