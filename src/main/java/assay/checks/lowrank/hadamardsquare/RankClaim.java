package assay.checks.lowrank.hadamardsquare;

import assay.checks.Suspect;
import assay.checks.Verify;
import assay.checks.lowrank.hadamardsquare.HadamardSquareInputs.Sizes;
import assay.tasks.lowrank.HadamardSquare;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * What a submission says the largest rank of A∘A is.
 *
 * @param sizes of U and V
 * @param claimed the rank
 */
record RankClaim(Sizes sizes, int claimed) {

    static RankClaim of(HadamardSquare subject, Sizes sizes) {
        return new RankClaim(sizes, subject.largestRank(sizes.n(), sizes.m(), sizes.r()));
    }

    /** Finds a wrong claim, and names the slip that leads to it. */
    void verify() {
        int expected = HadamardFactors.largestRank(sizes.n(), sizes.m(), sizes.r());
        if (claimed == expected) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.hidden("expected", expected));
        facts.add(Fact.of("but was", claimed));
        Suspect.only(slips().stream().filter(s -> s.value() == claimed).map(Suspect::slip))
                .ifPresent(facts::add);
        throw Verify.wrong(
                claimed > expected
                        ? "no A∘A of this size has a rank as large as yours"
                        : "there are A∘A of this size with a larger rank than yours",
                facts.toArray(Fact[]::new));
    }

    private List<Suspect> slips() {
        long r = sizes.r();
        int rows = Math.min(sizes.n(), sizes.m());
        return List.of(
                new Suspect("r², although u_a∘u_b and u_b∘u_a are the same column", Math.min(rows, r * r)),
                new Suspect("r(r+1)/2, although A∘A has fewer rows or columns", HadamardFactors.pairs(r)),
                new Suspect("r, the rank of A itself", r),
                new Suspect("r(r−1)/2, without the squares u_a∘u_a", Math.min(rows, r * (r - 1) / 2)),
                new Suspect("r(r+1)/2 beyond the range of an int", sizes.r() * (sizes.r() + 1) / 2));
    }
}
