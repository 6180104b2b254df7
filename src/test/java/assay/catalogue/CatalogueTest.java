package assay.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /** Points belong to items: an item that two tasks graded would count twice. */
    @Test
    void noItemIsGradedTwice() {
        Map<String, List<String>> tasks = new TreeMap<>();
        Catalogue.all()
                .forEach(task -> task.items()
                        .forEach(item -> tasks.computeIfAbsent(item.id(), id -> new ArrayList<>())
                                .add(task.id())));

        assertThat(tasks).isNotEmpty();
        tasks.values().removeIf(graders -> graders.size() == 1);
        assertThat(tasks).as("items that more than one task grades").isEmpty();
    }
}
