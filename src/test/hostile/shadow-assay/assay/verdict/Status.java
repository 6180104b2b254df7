package assay.verdict;

public enum Status {
    PASSED
}
