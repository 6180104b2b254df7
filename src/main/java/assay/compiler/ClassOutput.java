package assay.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The class files of one compilation, kept in memory. What exceeds a quota, or could not be a file on every machine, is an
 * {@link IOException}, which javac reports as an error of the source that the class comes from: so that this source alone is
 * set aside.
 */
final class ClassOutput {

    private final List<ClassFile> classes = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Integer> bytesOfSource = new HashMap<>();
    private int bytes;

    /** A file for javac to write one class to. */
    JavaFileObject file(String className, FileObject source) throws IOException {
        if (!ClassNames.fit(className)) {
            throw new IOException("its name is too long or too odd for a file");
        }
        if (!keys.add(ClassNames.key(className))) {
            throw new IOException("another class has this name but for the case of letters; rename one of them");
        }
        if (keys.size() > Quotas.CLASS_FILES) {
            throw new IOException("there are more than " + Quotas.CLASS_FILES + " classes");
        }
        return new Written(className, String.valueOf(SourceFile.path(source)));
    }

    List<ClassFile> classes() {
        return classes;
    }

    private void add(ClassFile written, String source) throws IOException {
        int length = written.bytes().length;
        int ofSource = bytesOfSource.getOrDefault(source, 0) + length;
        if (ofSource > Quotas.CLASSES_OF_SOURCE) {
            throw tooMuch("the classes of this file take", Quotas.CLASSES_OF_SOURCE);
        }
        if (bytes + length > Quotas.CLASSES) {
            throw tooMuch("the classes of all files take", Quotas.CLASSES);
        }
        bytesOfSource.put(source, ofSource);
        bytes += length;
        classes.add(written);
    }

    private static IOException tooMuch(String what, int quota) {
        return new IOException(what + " more than " + (quota >> 20) + " MiB");
    }

    /** A class file while it is written; javac writes it as a whole. */
    private final class Written extends SimpleJavaFileObject {
        private final String className;
        private final String source;

        Written(String className, String source) {
            super(URI.create("class:///output"), Kind.CLASS);
            this.className = className;
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    add(new ClassFile(className, toByteArray()), source);
                }
            };
        }
    }
}
