package assay.compiler;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, as javac reads it. */
final class SourceFile extends SimpleJavaFileObject {

    private static final String SCHEME = "submission";

    private final String text;

    SourceFile(SourceText source) {
        super(uri(source.file()), Kind.SOURCE);
        text = new String(source.utf8(), StandardCharsets.UTF_8);
    }

    /**
     * The path of the source that javac names, or null if it names no source of the submission; javac wraps what it is given.
     */
    static String path(FileObject named) {
        return named != null && SCHEME.equals(named.toUri().getScheme())
                ? named.toUri().getPath().substring(1)
                : null;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static URI uri(String file) {
        try {
            return new URI(SCHEME, null, "/" + file, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " is no path", e);
        }
    }
}
