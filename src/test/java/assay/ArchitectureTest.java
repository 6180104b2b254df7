package assay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import assay.tasks.Catalogue;
import assay.tasks.TaskInfo;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the layout; each guards against holding because there was nothing to look at. */
class ArchitectureTest {

    private static final int FEWEST_CLASSES = 100;

    /** Which packages each package may use; whatever is not here is an arrow that docs/design.md does not draw. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("cli", Set.of("base", "grading", "report", "submission", "sandbox", "verdict", "tasks")),
            Map.entry("grading", Set.of("base", "checks", "submission", "sandbox", "wire", "verdict", "tasks")),
            Map.entry("submission", Set.of("base", "compiler", "sandbox", "wire", "tasks")),
            Map.entry("sandbox", Set.of("base", "wire", "tasks", "verdict")),
            Map.entry("worker", Set.of("wire", "tasks")),
            Map.entry("compiler", Set.of("wire")),
            Map.entry("checks", Set.of("base", "tasks", "verdict", "kit")),
            Map.entry("report", Set.of("base", "verdict", "tasks")),
            Map.entry("verdict", Set.of("base", "tasks")),
            Map.entry("tasks", Set.of("kit")),
            Map.entry("base", Set.of()),
            Map.entry("wire", Set.of()),
            Map.entry("kit", Set.of())));

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("assay");
        assertThat(ours).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void packagesUseOnlyWhatTheDesignAllows() {
        ARROWS.forEach((from, to) -> {
            String[] forbidden = ARROWS.keySet().stream()
                    .filter(p -> !p.equals(from) && !to.contains(p))
                    .map(p -> "assay." + p + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("assay." + from + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(from.equals("kit"))
                    .check(ours);
        });
    }

    @Test
    void everyClassLivesInAPackageOfTheDesign() {
        String[] known = ARROWS.keySet().stream().map(p -> "assay." + p + "..").toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(ours);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("assay.(*)..").should().beFreeOfCycles().check(ours);
        slices().matching("assay.report.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void jqwikStaysWherePropertiesAreDeclaredAndRun() {
        noClasses()
                .that()
                .resideOutsideOfPackages("assay.checks..", "assay.grading..")
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
                .doNotHaveFullyQualifiedName("assay.grading.CheckerMain")
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

    @Test
    void everyTaskHasItsFourTrees() {
        assertThat(Catalogue.all()).isNotEmpty();
        for (TaskInfo task : Catalogue.all()) {
            String course = task.course().folder();
            for (String path : List.of(
                    "src/main/java/assay/tasks/" + task.id() + ".java",
                    "src/main/java/assay/checks/" + course + "/" + task.name().toLowerCase(Locale.ROOT) + "/"
                            + task.name() + "Properties.java",
                    "reference/" + course + "/" + task.name() + "Reference.java",
                    "src/test/answers/" + task.id() + "/wrong",
                    "src/test/answers/" + task.id() + "/right")) {
                assertThat(Path.of(path))
                        .as("what task " + task.id() + " needs")
                        .exists();
            }
        }
    }

    @Test
    void noTreeHoldsATaskThatIsNone() throws IOException {
        Set<String> ids =
                new TreeSet<>(Catalogue.all().stream().map(TaskInfo::id).toList());

        assertThat(idsIn(Path.of("src/main/java/assay/checks"), "Properties.java").stream()
                        .map(id -> id.replaceFirst("/[a-z]+/", "/")))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(idsIn(Path.of("reference"), "Reference.java")).isEqualTo(ids);
        try (Stream<Path> answers = Files.walk(Path.of("src/test/answers"), 2)) {
            assertThat(answers.filter(p -> p.getNameCount() == 5)
                            .map(p -> p.subpath(3, 5).toString()))
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(ids).contains(id));
        }
    }

    @Test
    void contractMethodsAreDefaultsThatAreNotDone() {
        for (TaskInfo task : Catalogue.all()) {
            assertThat(Arrays.stream(task.type().getMethods()).filter(m -> !m.isDefault()))
                    .as("methods of " + task.id() + " that are no defaults")
                    .isEmpty();
        }
    }

    private static Set<String> idsIn(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new TreeSet<>(files.filter(f -> f.toString().endsWith(ending))
                    .map(f -> root.relativize(f).toString().replace(ending, ""))
                    .toList());
        }
    }
}
