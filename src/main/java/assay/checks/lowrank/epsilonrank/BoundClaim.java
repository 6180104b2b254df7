package assay.checks.lowrank.epsilonrank;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Verify;
import assay.tasks.lowrank.EpsilonRank;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a submission says of the number of terms, or of the ε-rank: between the smallest k whose tail is at most ε and the one
 * that the closed form e^N Nᵏ/k! gives.
 *
 * @param asked M, ε and N
 * @param what was claimed, such as "the number of terms"
 * @param claimed the number
 * @param least the smallest that is right
 * @param most the largest
 * @param slips what known slips give
 */
record BoundClaim(Accuracy asked, String what, long claimed, long least, long most, Supplier<Map<String, Long>> slips) {

    /** Below this share of e^N the tail cannot be had by subtraction. */
    private static final double ROUNDED = 1e-12;

    static BoundClaim terms(EpsilonRank subject, Accuracy a) {
        return new BoundClaim(
                a,
                "number of terms",
                subject.terms(a.bound(), a.eps()),
                a.leastTerms(),
                a.mostTerms(),
                () -> numbersOfTerms(a));
    }

    static BoundClaim rank(EpsilonRank subject, Accuracy a) {
        int n = a.variables();
        return new BoundClaim(
                a,
                "bound of the ε-rank",
                subject.rank(a.bound(), a.eps(), n),
                TaylorTail.saturated(n, a.leastTerms()),
                a.mostColumns(),
                () -> ranks(a));
    }

    private static Map<String, Long> numbersOfTerms(Accuracy a) {
        Map<String, Long> slips = new LinkedHashMap<>();
        termSlips(a).forEach((slip, k) -> slips.put(slip, (long) k));
        return slips;
    }

    private static Map<String, Long> ranks(Accuracy a) {
        int n = a.variables();
        int k = a.leastTerms();
        Map<String, Long> slips = new LinkedHashMap<>();
        termSlips(a).forEach((slip, other) -> slips.put(slip, TaylorTail.saturated(n, other)));
        slips.put("k, the number of degrees, and not that of all multi-indices with |α| < k", (long) k);
        slips.put("kᴺ, every α_i below k, where |α| < k is enough", Math.round(Math.pow(k, n)));
        slips.put("C(N+k−1, k), which counts those with |α| = k alone", TaylorTail.saturated(k, n));
        slips.put("C(k, N), without repetitions", TaylorTail.saturated(n, k - n + 1));
        slips.put(
                "the last 64 bits of a binomial that is too large for a long",
                TaylorTail.count(n, k).longValue());
        slips.put("products that are too large for a long", overflowing(n, k));
        slips.put("products of doubles, which are exact up to 2⁵³ only", inDoubles(n, k));
        return slips;
    }

    /** Finds a claim that is too small or too large, and names the slip that leads to it. */
    void verify() {
        if (claimed >= least && claimed <= most) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.hidden(claimed < least ? "at least" : "at most", claimed < least ? least : most));
        facts.add(Fact.of("but was", claimed));
        if (claimed < least && asked.variables() == 1) {
            facts.add(Fact.of(
                    "remains of M·exp(y) at y = 1", Showing.brief(asked.tail().after((int) Math.max(0, claimed)))));
        }
        slip().ifPresent(facts::add);
        throw Verify.wrong(
                claimed < least
                        ? "your " + what + " is too small: with so few, more than ε may remain"
                        : "your " + what + " is larger than even the simple bound M·e^N·Nᵏ/k! ≤ ε makes it",
                facts.toArray(Fact[]::new));
    }

    private Optional<Fact> slip() {
        List<String> known = slips.get().entrySet().stream()
                .filter(s -> s.getValue() == claimed)
                .map(Map.Entry::getKey)
                .toList();
        return asked.eps() < ROUNDED * asked.tail().after(0) && asked.variables() == 1 && known.isEmpty()
                ? Suspect.only(Stream.of(
                        "e − 1 − 1 − 1/2 − …, of which rounding errors remain, or a j! too large for its type"))
                : Suspect.only(known.stream());
    }

    private static Map<String, Integer> termSlips(Accuracy a) {
        TaylorTail tail = a.tail();
        int k = a.leastTerms();
        Map<String, Integer> slips = new LinkedHashMap<>();
        if (a.eps() < ROUNDED * tail.after(0)) {
            return slips;
        }
        if (k == 0) {
            slips.put("one term where none is needed: the zero matrix is within ε", 1);
        }
        slips.put("ε taken relative to M: it is absolute", new TaylorTail(1, a.variables()).smallest(a.eps()));
        slips.put("the tail of one variable, Σ 1/j! and not Σ Nʲ/j!", new TaylorTail(a.bound(), 1).smallest(a.eps()));
        int first = 0;
        while (tail.term(first) > a.eps()) {
            first++;
        }
        slips.put("the first term that is left out, without all that follow it", first);
        slips.put("the degree of the last term, which is one less than the number of terms", k - 1);
        slips.put("one term more than is needed: k of them have the degrees 0, …, k − 1", k + 1);
        slips.put("2⁻ʲ instead of 1/j!", geometric(a));
        slips.values().removeIf(other -> other == k);
        return slips;
    }

    private static long overflowing(int variables, int k) {
        long product = 1;
        for (int i = 1; i <= variables; i++) {
            product = product * (k + i - 1) / i;
        }
        return product;
    }

    private static long inDoubles(int variables, int k) {
        double product = 1;
        for (int i = 1; i <= variables; i++) {
            product = product * (k + i - 1) / i;
        }
        return (long) product;
    }

    private static int geometric(Accuracy a) {
        int k = 0;
        while (Math.scalb(2 * a.bound(), -k) > a.eps()) {
            k++;
        }
        return k;
    }
}
