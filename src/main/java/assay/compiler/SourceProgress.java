package assay.compiler;

/** Hears which source the compiler is at, so that somebody outside knows when it never comes back. */
@FunctionalInterface
interface SourceProgress {

    void at(String file);
}
