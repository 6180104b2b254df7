package assay.compiler;

/** Hears which source the compiler is at, so that somebody outside knows when it never comes back. */
@FunctionalInterface
interface Progress {

    void at(String file);
}
