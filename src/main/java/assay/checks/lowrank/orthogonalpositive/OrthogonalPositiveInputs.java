package assay.checks.lowrank.orthogonalpositive;

import assay.checks.lowrank.orthogonalpositive.Turned.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;

/** Orthogonal matrices: half of them positive as quadratic forms, most others spoilt by a single block. */
abstract class OrthogonalPositiveInputs {

    private static final int MOST_PLANES = 14;
    private static final int LARGEST = 30;
    private static final double ROOM = 0.05;

    /** No cosine is 0, or near to it. */
    @Provide
    Arbitrary<DMatrixRMaj> turned() {
        return Arbitraries.oneOf(positive(), notPositive());
    }

    /** Cosines of 10^-k of either sign, k from 1 to 6, and of exactly 0. */
    @Provide
    Arbitrary<DMatrixRMaj> nearRightAngles() {
        Arbitrary<TurnBlock> near = Combinators.combine(decades(), Arbitraries.of(1, -1))
                .as((k, sign) -> TurnBlock.nearRightAngle(sign * Math.pow(10, -k)));
        Arbitrary<DMatrixRMaj> close = with(near, 3, Arbitraries.of(Basis.class));
        return Arbitraries.frequencyOf(
                Tuple.of(2, quarterTurnsAmongOthers()), Tuple.of(1, quarterTurns()), Tuple.of(2, close));
    }

    /** I exactly and to rounding, reflections, rotations by 10^-k, and others that are positive. */
    @Provide
    Arbitrary<DMatrixRMaj> nearlySymmetric() {
        Arbitrary<Integer> others = Arbitraries.integers().between(0, LARGEST - 2);
        Arbitrary<List<TurnBlock>> little = Combinators.combine(decades(), others)
                .as((k, ones) -> {
                    List<TurnBlock> blocks = new ArrayList<>(Collections.nCopies(ones, TurnBlock.ONE));
                    blocks.add(TurnBlock.turn(Math.pow(10, -k)));
                    return blocks;
                });
        Arbitrary<TurnBlock> sign = Arbitraries.of(TurnBlock.MINUS_ONE, TurnBlock.ONE);
        Arbitrary<List<TurnBlock>> ones =
                Arbitraries.of(TurnBlock.ONE).list().ofMinSize(1).ofMaxSize(LARGEST);
        return Arbitraries.frequencyOf(
                Tuple.of(3, placed(ones, Arbitraries.of(Basis.class))),
                Tuple.of(2, placed(sign.list().ofMinSize(1).ofMaxSize(LARGEST), Arbitraries.of(Basis.class))),
                Tuple.of(2, placed(little, Arbitraries.of(Basis.class))),
                Tuple.of(1, positive()));
    }

    /** Angles 0 and π, and others that are 10^-k to 3·10^-k away from these. */
    @Provide
    Arbitrary<DMatrixRMaj> nearTheEnds() {
        Arbitrary<TurnBlock> near = Combinators.combine(
                        decades(), Arbitraries.integers().between(10, 30), Arbitraries.of(false, true))
                .as((k, tenths, obtuse) -> {
                    double away = tenths / 10.0 * Math.pow(10, -k);
                    return TurnBlock.turn(obtuse ? Math.PI - away : away);
                });
        Arbitrary<TurnBlock> ends = Arbitraries.of(TurnBlock.ONE, TurnBlock.MINUS_ONE);
        Arbitrary<TurnBlock> block = Arbitraries.frequencyOf(Tuple.of(1, ends), Tuple.of(2, near));
        return placed(block.list().ofMinSize(1).ofMaxSize(MOST_PLANES), Arbitraries.of(Basis.class));
    }

    /** xᵀOx is not positive for some x, and hardly positive for others now and then. */
    @Provide
    Arbitrary<DMatrixRMaj> notPositiveOrRight() {
        Arbitrary<TurnBlock> hardlyPositive = decades().map(k -> TurnBlock.nearRightAngle(Math.pow(10, -k)));
        Arbitrary<List<TurnBlock>> oneOfEach = Combinators.combine(hardlyPositive, Arbitraries.of(TurnBlock.OBTUSE))
                .as(List::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, notPositive()),
                Tuple.of(1, quarterTurns()),
                Tuple.of(1, placed(oneOfEach, Arbitraries.of(Basis.BLOCKS, Basis.PERMUTED))));
    }

    private static Arbitrary<DMatrixRMaj> positive() {
        Arbitrary<List<TurnBlock>> few = acute().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, placed(few, Arbitraries.of(Basis.class))), Tuple.of(1, drawn(a -> a)));
    }

    private static Arbitrary<DMatrixRMaj> notPositive() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, with(Arbitraries.of(TurnBlock.OBTUSE), 2, Arbitraries.of(Basis.class))),
                Tuple.of(1, drawn(a -> Math.PI - a)));
    }

    /** cos θ is exactly 0 for one plane, and positive for all others. */
    private static Arbitrary<DMatrixRMaj> quarterTurns() {
        return Arbitraries.oneOf(
                with(Arbitraries.of(TurnBlock.QUARTER), 3, Arbitraries.of(Basis.BLOCKS, Basis.PERMUTED)),
                quarterTurnsAmongOthers());
    }

    /** The others in another basis: rounding then puts the least eigenvalue of O + Oᵀ on either side of 0. */
    private static Arbitrary<DMatrixRMaj> quarterTurnsAmongOthers() {
        return Combinators.combine(acute().list().ofMinSize(4).ofMaxSize(MOST_PLANES), seed())
                .as((others, seed) -> {
                    Random random = new Random(seed);
                    Turned dense = Turned.of(others, Basis.ANY, random);
                    TurnBlock one = new TurnBlock(dense.o(), dense.angles());
                    return Turned.of(List.of(TurnBlock.QUARTER, one), Basis.PERMUTED, random)
                            .o();
                })
                .filter(o -> o.getNumRows() <= LARGEST && EigenIteration.convergesFor(o));
    }

    /** One block of a kind, and others that are acute. */
    private static Arbitrary<DMatrixRMaj> with(Arbitrary<TurnBlock> one, int others, Arbitrary<Basis> basis) {
        Arbitrary<List<TurnBlock>> blocks = Combinators.combine(
                        one, acute().list().ofMaxSize(others))
                .as((first, more) -> {
                    List<TurnBlock> all = new ArrayList<>(List.of(first));
                    all.addAll(more);
                    return all;
                });
        return placed(blocks, basis);
    }

    /** Many planes with acute angles, of which the last becomes another. */
    private static Arbitrary<DMatrixRMaj> drawn(DoubleUnaryOperator last) {
        Arbitrary<DMatrixRMaj> all = Combinators.combine(
                        Arbitraries.integers().between(1, MOST_PLANES),
                        Arbitraries.integers().between(0, LARGEST - 2 * MOST_PLANES),
                        seed())
                .as((planes, ones, seed) -> {
                    Random random = new Random(seed);
                    List<TurnBlock> blocks = new ArrayList<>(Collections.nCopies(ones, TurnBlock.ONE));
                    for (int k = 1; k <= planes; k++) {
                        double theta = ROOM + (Math.PI / 2 - 2 * ROOM) * random.nextDouble();
                        blocks.add(TurnBlock.turn(k < planes ? theta : last.applyAsDouble(theta)));
                    }
                    return Turned.of(blocks, Basis.ANY, random).o();
                });
        return all.filter(EigenIteration::convergesFor);
    }

    private static Arbitrary<DMatrixRMaj> placed(Arbitrary<List<TurnBlock>> blocks, Arbitrary<Basis> basis) {
        return Combinators.combine(blocks, basis, seed())
                .as((all, how, seed) -> Turned.of(all, how, new Random(seed)).o())
                .filter(EigenIteration::convergesFor);
    }

    private static Arbitrary<TurnBlock> acute() {
        return Arbitraries.of(TurnBlock.ACUTE);
    }

    private static Arbitrary<Integer> decades() {
        return Arbitraries.integers().between(1, 6);
    }

    private static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }
}
