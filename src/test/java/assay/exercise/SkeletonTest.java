package assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.base.BadInput;
import assay.catalogue.Catalogue;
import assay.submission.Claim;
import assay.submission.DropFolder;
import assay.submission.Submission;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkeletonTest {

    @TempDir
    Path temp;

    @Test
    void compilesAndImplementsEveryTask() {
        DropFolder drop = new DropFolder(temp);
        Skeleton.write(drop.root, "alice", Catalogue.all());

        Submission alice = drop.take();

        assertThat(alice.problems()).isEmpty();
        assertThat(alice.claims()).hasSameSizeAs(Catalogue.all());
        assertThat(alice.claims().values()).allMatch(c -> c instanceof Claim.Implemented);
    }

    @Test
    void writesReadableMethods() throws IOException {
        List<Path> files = Skeleton.write(
                temp, "alice", List.of(Catalogue.find("lowrank/DualNorm").orElseThrow()));

        assertThat(files).containsExactly(temp.resolve("alice/lowrank/MyDualNorm.java"));
        assertThat(Files.readString(files.get(0))).startsWith("""
                        package lowrank;

                        import assay.tasks.NotDone;
                        import assay.tasks.lowrank.DualNorm;
                        import org.ejml.data.DMatrixRMaj;
                        import org.ejml.data.ZMatrixRMaj;
                        """).contains("""
                            // The dual of the l_p norm at a real vector.
                            @Override
                            public double dual(double p, double[] x) {
                                throw new NotDone();
                            }
                        """);
    }

    @Test
    void overwritesNothing() {
        Skeleton.write(temp, "alice", Catalogue.all());

        assertThatThrownBy(() -> Skeleton.write(temp, "alice", Catalogue.all()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        for (String name : List.of("..", "a/b", "", ".hidden", "a\nb")) {
            assertThatThrownBy(() -> Skeleton.write(temp, name, Catalogue.all()))
                    .isInstanceOf(BadInput.class);
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void writesGenericTypesAsTheyWereDeclared() throws NoSuchMethodException {
        Method method = Generic.class.getMethod("all", Map.class, List[].class, BiFunction.class);
        SourceNames names = new SourceNames(Generic.class, "MyGeneric");

        assertThat(List.of(method.getGenericParameterTypes()))
                .extracting((Type t) -> names.of(t))
                .containsExactly("Map<String, ? extends double[][]>", "List<T>[]", "BiFunction<?, ? super Part, Own>");
        assertThat(names.declared(method.getTypeParameters())).isEqualTo("<T extends Comparator<T>> ");
        assertThat(names.imports())
                .containsExactly(
                        "assay.exercise.SkeletonTest",
                        "java.util.Comparator",
                        "java.util.List",
                        "java.util.Map",
                        "java.util.function.BiFunction");
    }

    /** A declaration with everything that a task may use. */
    interface Generic {

        /** A nested type. */
        record Part(int n) {}

        /** Another. */
        interface Own {}

        <T extends Comparator<T>> void all(
                Map<String, ? extends double[][]> a, List<T>[] b, BiFunction<?, ? super Part, Own> c);
    }
}
