package assay.verdict;

/**
 * The points of one item.
 *
 * @param score points earned
 * @param maxScore points that could be earned on this machine; 0 where everything is deferred or void
 * @param pending points that wait for a device this machine lacks, or for a property to be mended
 */
public record ItemScore(double score, double maxScore, double pending) {

    public ItemScore {
        if (!(score >= 0 && score <= maxScore + 1e-9 && pending >= 0)) {
            throw new IllegalArgumentException("score " + score + " of " + maxScore + ", pending " + pending);
        }
    }
}
