package assay.proxy;

import assay.probe.Fuzzed;
import assay.probe.Probe;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * What a property might do in a try.
 *
 * @param oracles whether the submission calls back
 */
record Scenario(String name, boolean oracles, Consumer<Fuzzed> steps) {

    private static final DMatrixRMaj MATRIX = new DMatrixRMaj(new double[][] {{1, 2, 3}, {4, 5, 6}});
    private static final Fuzzed.Leaf LEAF = new Fuzzed.Leaf("leaf", new double[] {1, 2});

    static List<Scenario> all() {
        return List.of(
                plain("box", f -> f.box(box())),
                plain("boxes", f -> f.boxes(List.of(LEAF, LEAF))),
                plain("tree", f -> f.tree(tree(5))),
                plain("positive", f -> f.positive(new Fuzzed.Positive(1))),
                plain("complex", f -> f.complex(new ZMatrixRMaj(new double[][] {{1, 2}, {3, 4}}))),
                plain("grid", f -> f.grid(new boolean[][] {{true}, {}}, new long[][] {{1, 2}}, new float[] {3}, 'x')),
                plain("tensor", f -> f.tensor(6)),
                plain("infinite", f -> f.infinite(1)),
                plain("text", f -> {
                    f.text("");
                    f.text("‖x‖ and more");
                }),
                plain("fail", f -> f.fail("on purpose")),
                plain("several", f -> {
                    f.infinite(2);
                    f.complex(new ZMatrixRMaj(1, 1));
                    f.tree(tree(2));
                }),
                plain("operator", f -> {
                    Fuzzed.Operator theirs = f.operator();
                    theirs.norm(new double[] {1}, MATRIX);
                    theirs.apply(x -> x + 1).at(2);
                }),
                new Scenario("ask", true, f -> f.ask(new Mirror(), 3)),
                new Scenario("ask theirs", true, f -> f.ask(f.operator(), 2)),
                new Scenario("ask through", true, f -> {
                    Fuzzed.Operator theirs = f.operator();
                    f.ask(new Through(theirs), 2);
                }));
    }

    private static Scenario plain(String name, Consumer<Fuzzed> steps) {
        return new Scenario(name, false, steps);
    }

    private static Fuzzed.Box box() {
        return new Fuzzed.Box(7, List.of(LEAF), Optional.of(MATRIX), new Complex_F64(1, -1), DayOfWeek.FRIDAY);
    }

    private static Fuzzed.Tree tree(int depth) {
        return new Fuzzed.Tree(depth, depth == 0 ? List.of() : List.of(tree(depth - 1)));
    }

    /** Calls the function that it is given, and gives it back. */
    private record Mirror() implements Fuzzed.Operator {

        @Override
        public Probe.Function apply(Probe.Function f) {
            f.at(1);
            return f;
        }

        @Override
        public double norm(double[] x, DMatrixRMaj a) {
            return x.length + a.data.length;
        }
    }

    /** Asks an object of the submission's within a question of the submission's. */
    private record Through(Fuzzed.Operator theirs) implements Fuzzed.Operator {

        @Override
        public Probe.Function apply(Probe.Function f) {
            Probe.Function g = theirs.apply(f);
            return x -> g.at(x) + 1;
        }

        @Override
        public double norm(double[] x, DMatrixRMaj a) {
            return theirs.norm(x, a);
        }
    }
}
