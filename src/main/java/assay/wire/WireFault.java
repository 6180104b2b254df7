package assay.wire;

import java.util.Objects;

/** What is wrong with a value or a frame, said of the place where it was met, such as "result.u is null". */
public final class WireFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String problem;

    private WireFault(String place, String problem, Throwable cause) {
        super(place.isEmpty() ? problem : place + " " + problem, cause);
        this.place = Objects.requireNonNull(place, "place is null");
        this.problem = Objects.requireNonNull(problem, "problem is null");
    }

    /** @param problem what is wrong, to be read after the place: "is null" */
    public WireFault(String problem) {
        this("", problem, null);
    }

    /** The same fault seen from outside: {@code outer} is put before the place. */
    WireFault within(String outer) {
        return new WireFault(outer + place, problem, getCause());
    }
}
