package assay.run;

import assay.intake.Candidate;
import assay.sandbox.Tier;
import java.util.List;
import java.util.Set;

/** The weakest isolation in which submissions are graded unless the user names one. */
public final class RequiredTier {

    private RequiredTier() {}

    /** Several submissions are seldom all one's own, and in plain processes one could read or spoil the others. */
    public static Tier of(List<Candidate> candidates, Set<String> own) {
        boolean strangers = candidates.stream().map(Candidate::name).anyMatch(name -> !own.contains(name));
        return strangers && candidates.size() > 1 ? Tier.LANDLOCK : Tier.PROCESS;
    }
}
