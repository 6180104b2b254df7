package assay.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a tier is worth on this machine, found out by letting a canary try.
 *
 * @param available whether workers may be run in this tier
 * @param findings what the canary could and could not do, a line each; or why it did not run
 */
public record Isolation(Tier tier, boolean available, List<String> findings) {

    public Isolation {
        findings = List.copyOf(findings);
    }

    /**
     * Chooses a tier by trying.
     *
     * @param exactly the one tier wanted
     * @param atLeast the weakest tier allowed, where none is wanted exactly
     * @throws IsolationException if the wish cannot be met here
     */
    public static Isolation choose(Optional<Tier> exactly, Optional<Tier> atLeast, TierProbe probe) {
        Tier floor = atLeast.orElse(Tier.PROCESS);
        List<Tier> wanted = exactly.map(List::of)
                .orElseGet(() -> Arrays.stream(Tier.values())
                        .filter(tier -> tier.atLeast(floor))
                        .toList());
        List<String> reasons = new ArrayList<>();
        for (Tier tier : wanted) {
            Isolation found = probe.of(tier, false);
            if (found.available()) {
                return found;
            }
            reasons.add(tier.id() + ": " + String.join("; ", found.findings()));
        }
        throw new IsolationException(String.join("; ", reasons), Prerequisites.remedy(reasons));
    }
}
