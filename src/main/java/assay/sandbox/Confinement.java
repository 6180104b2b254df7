package assay.sandbox;

import assay.sandbox.image.LazyNatives;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.WorkerLink;
import java.nio.file.Path;

/** A way of starting workers, with walls round them. */
public sealed interface Confinement permits BwrapConfinement, LandlockConfinement, PlainConfinement {

    /** Starts a worker; the caller closes it. */
    WorkerLink start(WorkerSpec spec);

    /**
     * The confinement of this tier.
     *
     * @param work a folder of this run for what launching needs
     */
    static Confinement of(Tier tier, WorkerProgram program, Path work) {
        switch (tier) {
            case BWRAP:
                return new BwrapConfinement(program, new LazyNatives(work), work);
            case LANDLOCK:
                return new LandlockConfinement(program, new LazyNatives(work), work);
            default:
                return new PlainConfinement(program, new LazyNatives(work), work);
        }
    }
}
