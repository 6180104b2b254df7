package assay.checks.lowrank.hadamardsquare;

import assay.checks.Suspect;
import assay.tasks.lowrank.HadamardSquare;
import assay.verdict.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which way a submission calls cheaper, for one n and m and all sizes of r.
 *
 * @param asked the sizes
 * @param factors whether the factors were called cheaper, in the same order
 */
record CostAnswers(List<Operations> asked, List<Boolean> factors) {

    private static final Map<String, Predicate<Operations>> SLIPS = slips();

    CostAnswers {
        asked = List.copyOf(asked);
        factors = List.copyOf(factors);
    }

    /**
     * Asks for r = 1, 2, 3, 5, 8, … and min(n, m), as far as the counts tell the ways apart; some always do. And for 65 535 and
     * 65 536, where r(r+1) in {@code int} is not only wrong, but small.
     */
    static CostAnswers of(HadamardSquare subject, int n, int m) {
        int last = Math.min(n, m);
        SortedSet<Integer> inner = new TreeSet<>(List.of(last, 65_535, 65_536));
        for (int r = 1; r < last; r += Math.max(1, r * 2 / 3)) {
            inner.add(r);
        }
        List<Operations> asked = inner.headSet(last + 1).stream()
                .map(r -> new Operations(n, m, r))
                .filter(Operations::decided)
                .toList();
        if (asked.isEmpty()) {
            throw new IllegalStateException("no r tells the ways apart for n = " + n + ", m = " + m);
        }
        return new CostAnswers(
                asked,
                asked.stream().map(o -> subject.cheaper(n, m, (int) o.r())).toList());
    }

    /** The smallest sizes for which the answer is wrong. */
    Optional<Operations> firstWrong() {
        for (int k = 0; k < asked.size(); k++) {
            if (!asked.get(k).allows(factors.get(k))) {
                return Optional.of(asked.get(k));
            }
        }
        return Optional.empty();
    }

    /** The rule that alone gives all of these answers. */
    Optional<Fact> slip() {
        return Suspect.only(SLIPS.entrySet().stream()
                .filter(s -> asked.stream().map(s.getValue()::test).toList().equals(factors))
                .map(Map.Entry::getKey));
    }

    private static Map<String, Predicate<Operations>> slips() {
        Map<String, Predicate<Operations>> slips = new LinkedHashMap<>();
        slips.put("the factors always cheaper, however large r is", o -> true);
        slips.put("the direct way always cheaper, however small r is", o -> false);
        slips.put(
                "A∘A of low rank, r(r+1)/2 < min(n, m), taken for cheap",
                o -> HadamardFactors.pairs(o.r()) < Math.min(o.n(), o.m()));
        slips.put(
                "factors with r columns instead of r(r+1)/2: (n+m)r² against nmr",
                o -> (double) (o.n() + o.m()) * o.r() * o.r() < (double) o.n() * o.m() * o.r());
        return slips;
    }
}
