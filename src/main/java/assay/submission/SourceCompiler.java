package assay.submission;

import assay.compiler.Sketch;
import assay.compiler.Sketches;
import java.nio.file.Path;
import java.util.Collection;

/** Compiles a submission's sources against what students may build on; runs nothing of them. */
public interface SourceCompiler {

    /**
     * Reads the declarations of each file as far as its syntax can be understood. Every file is either sketched or given up.
     *
     * @param sources the folder
     * @param files paths in it
     */
    Sketches sketch(Path sources, Collection<String> files);

    /**
     * Compiles files together. Classes are written only if there is no error; older ones are removed first.
     *
     * @param sources the folder
     * @param files the files in it, with what they declare
     * @param classes the folder to write to
     */
    Compilation compile(Path sources, Collection<Sketch> files, Path classes);
}
