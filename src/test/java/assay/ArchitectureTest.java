package assay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between rooms; each rule guards against holding because there was nothing to look at. */
class ArchitectureTest {

    private static final int FEWEST_CLASSES = 400;
    private static final int FEWEST_ROOMS = 20;

    /** A row of the table in docs/design.md: room, process, and the rooms that it uses. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `([\\w.<>]+)` \\| [^|]+ \\| ([^|]*) \\|$", Pattern.MULTILINE);

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("assay");
        assertThat(ours).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    /** Not one arrow more than the design draws, and not one fewer: an arrow that is gone shall not come back unseen. */
    @Test
    void arrowsAreThoseOfTheDesign() throws IOException {
        Map<String, Set<String>> drawn = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("docs/design.md")))
                .results()
                .forEach(row -> drawn.put(row.group(1), rooms(row.group(2))));

        assertThat(drawn).hasSizeGreaterThan(FEWEST_ROOMS);
        assertThat(found()).isEqualTo(drawn);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("assay.(**)").should().beFreeOfCycles().check(ours);
    }

    @Test
    void tasksDoNotKnowEachOther() {
        Set<Dependency> between = ours.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> isTaskRoom(d.getOriginClass()) && isTaskRoom(d.getTargetClass()))
                .filter(d -> !d.getOriginClass()
                        .getPackageName()
                        .equals(d.getTargetClass().getPackageName()))
                .collect(Collectors.toSet());

        assertThat(ours.stream().filter(ArchitectureTest::isTaskRoom)).isNotEmpty();
        assertThat(between).isEmpty();
    }

    @Test
    void jqwikStaysWherePropertiesAreDeclaredAndRun() {
        noClasses()
                .that()
                .resideOutsideOfPackages("assay.checks..", "assay.checker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..")
                .check(ours);
    }

    /** Worker, compiler and checker move the standard streams away; each has a reason, and none prints. */
    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("assay.cli..")
                .and()
                .doNotHaveFullyQualifiedName("assay.checker.CheckerMain")
                .and()
                .resideOutsideOfPackages("assay.worker..", "assay.compiler..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ours);
    }

    @Test
    void nobodySerializesObjects() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.rmi.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(ours);
    }

    private static Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass from : ours) {
            Set<String> arrows = found.computeIfAbsent(room(from), r -> new TreeSet<>());
            from.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith("assay."))
                    .map(ArchitectureTest::room)
                    .filter(to -> !to.equals(room(from)))
                    .forEach(arrows::add);
        }
        return found;
    }

    private static Set<String> rooms(String cell) {
        return Stream.of(cell.split(","))
                .map(String::strip)
                .filter(room -> !room.isEmpty() && !room.equals("–"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A package without {@code assay}; courses and tasks are rooms of one kind each. */
    private static String room(JavaClass type) {
        return type.getPackageName()
                .replaceFirst("^assay\\.", "")
                .replaceFirst("^checks\\.\\w+\\.\\w+$", "checks.<course>.<task>")
                .replaceFirst("^(checks|tasks)\\.\\w+$", "$1.<course>");
    }

    private static boolean isTaskRoom(JavaClass type) {
        return room(type).equals("checks.<course>.<task>");
    }
}
