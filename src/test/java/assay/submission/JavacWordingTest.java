package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Asks the javac that this runs with, since its messages are no interface and may change. */
class JavacWordingTest {

    @Test
    void namesAMissingType() {
        String message = message("class A { Unknown u; }");

        assertThat(JavacWording.missingSymbol(message)).contains("Unknown");
        assertThat(JavacWording.missingType(message)).contains("Unknown");
        assertThat(JavacWording.missingPackage(message)).isEmpty();
    }

    @Test
    void namesATypeThatIsUsedAsAValue() {
        assertThat(JavacWording.missingType(message("class A { int a = Unknown.b; }")))
                .contains("Unknown");
    }

    @Test
    void takesNoMethodForAType() {
        String message = message("class A { int a = unknown(); }");

        assertThat(JavacWording.missingSymbol(message)).contains("unknown");
        assertThat(JavacWording.missingType(message)).isEmpty();
    }

    @Test
    void namesAMissingPackage() {
        String message = message("import no.such.Type; class A {}");

        assertThat(JavacWording.missingPackage(message)).contains("no.such");
        assertThat(JavacWording.missingSymbol(message)).isEmpty();
    }

    private static String message(String source) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        javac.getTask(new StringWriter(), null, said, List.of("-proc:none"), null, List.of(file))
                .call();
        return said.getDiagnostics().get(0).getMessage(Locale.ROOT);
    }
}
