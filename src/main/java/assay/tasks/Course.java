package assay.tasks;

import java.util.Arrays;
import java.util.Optional;

/** The five homework sheets; the constant's name in lower case is the package of its tasks. */
public enum Course {
    LOWRANK("Low-rank approximation", "000"),
    MATRIXCALCULUS("Matrix calculus and compression", "001"),
    VISION("Computer vision", "002"),
    SYMMETRY("Symmetry and kernels", "003"),
    FLOWS("Normalizing flows and Monte Carlo", "004");

    private final String title;
    private final String sheet;

    Course(String title, String sheet) {
        this.title = title;
        this.sheet = sheet;
    }

    /** What the course is called on a page. */
    public String title() {
        return title;
    }

    /** The number of the homework sheet. */
    public String sheet() {
        return sheet;
    }

    /** The folder and package that hold the course's tasks. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The course whose tasks live in {@code folder}, if there is one. */
    public static Optional<Course> inFolder(String folder) {
        return Arrays.stream(values()).filter(c -> c.folder().equals(folder)).findFirst();
    }
}
