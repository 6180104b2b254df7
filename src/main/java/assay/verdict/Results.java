package assay.verdict;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that one run found: the content of {@code results.json}, of which every other format is a projection.
 *
 * @param schema {@value #SCHEMA}
 * @param assay the version of Assay
 * @param assignment what was assigned
 * @param seed the seed, or only its commitment before the reveal
 * @param isolation {@code bwrap}, {@code landlock} or {@code process}
 * @param java the version of the Java runtime
 * @param device {@code cpu}, or {@code cuda:…}
 * @param complete whether every submission has been graded; false in the file that a killed run leaves
 * @param graderFaults faults of ours, listed on page one; not empty means exit code 3
 * @param submissions sorted by name
 */
public record Results(
        String schema,
        String assay,
        Assigned assignment,
        Seed seed,
        String isolation,
        String java,
        String device,
        boolean complete,
        List<String> graderFaults,
        List<SubmissionResult> submissions) {

    public static final String SCHEMA = "assay-results/1";

    /**
     * @param title what the assignment is called
     * @param points points by task id and item id, for the assigned tasks only
     * @param tries the number of tries per property, or 0 for each property's own
     * @param timeScale the factor on every deadline
     * @param data what tells the real files that were used from others; empty if data was generated
     */
    public record Assigned(
            String title, Map<String, Map<String, Double>> points, int tries, double timeScale, String data) {
        public Assigned {
            Objects.requireNonNull(title, "title is null");
            Objects.requireNonNull(data, "data is null");
            points = Map.copyOf(points);
        }
    }

    /**
     * @param commitment {@code sha256:} and the digest of seed, salt, version and assignment
     * @param salt 32 random bytes in hexadecimal
     * @param value the seed, or null before the reveal
     */
    public record Seed(String commitment, String salt, Long value) {}

    public Results {
        graderFaults = List.copyOf(graderFaults);
        submissions = List.copyOf(submissions);
    }

    /** The same run with other submissions. */
    public Results withSubmissions(List<SubmissionResult> others) {
        return new Results(schema, assay, assignment, seed, isolation, java, device, complete, graderFaults, others);
    }

    /** The same run, ended or not, with other faults of ours. */
    public Results withEnd(boolean ended, List<String> faults) {
        return new Results(schema, assay, assignment, seed, isolation, java, device, ended, faults, submissions);
    }

    /** The same run under other walls. */
    public Results withIsolation(String tier) {
        return new Results(schema, assay, assignment, seed, tier, java, device, complete, graderFaults, submissions);
    }

    /** The same without what may differ between two runs with one seed: times and diagnostics. */
    public Results reproducible() {
        return withSubmissions(
                submissions.stream().map(SubmissionResult::reproducible).toList());
    }
}
