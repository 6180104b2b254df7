package assay.submission;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Compiles a submission's sources against what students may build on; runs nothing of them. */
public interface SourceCompiler {

    /**
     * Reads the declarations of each file as far as its syntax can be understood; a file on which the parser gives up is absent.
     *
     * @param sources the folder
     * @param files paths in it
     */
    List<Sketch> sketch(Path sources, Collection<String> files);

    /**
     * Compiles files together. Classes are written only if there is no error; older ones are removed first.
     *
     * @param sources the folder
     * @param files paths in it
     * @param classes the folder to write to
     */
    Compilation compile(Path sources, Collection<String> files, Path classes);
}
