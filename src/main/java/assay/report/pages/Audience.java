package assay.report.pages;

import assay.verdict.Fact;
import assay.verdict.PropertyResult;
import assay.verdict.Status;

/** Who reads a page. */
public enum Audience {
    /** Reads everything. */
    INSTRUCTOR,
    /** Checks his own work: reads everything about it, and there is no class. */
    AUTHOR,
    /** Reads nothing that could be of use to the next attempt of somebody else: no seed, no expected value, no class. */
    STUDENT;

    /** Whether this reader may see the fact. */
    public boolean reads(Fact fact) {
        return readsAll() || fact.visibility() == Fact.Visibility.STUDENT;
    }

    /** Whether nothing about the submission is kept from this reader. */
    boolean readsAll() {
        return this != STUDENT;
    }

    /** Faults of ours are told to students as such, without their inside. */
    public boolean readsInside(PropertyResult property) {
        return readsAll() || (property.status() != Status.GRADER_FAULT && property.status() != Status.VOID);
    }
}
