package assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavacTest {

    private static final List<SourceText> SOURCE =
            List.of(new SourceText("a/A.java", "package a; class A {}".getBytes(StandardCharsets.UTF_8)));

    @Test
    void compilesInMemory() throws IOException {
        Output output = new Javac(List.of()).compile(SOURCE, file -> {});

        assertThat(output.classes()).extracting(ClassFile::name).containsExactly("a.A");
        assertThat(output.types())
                .containsExactly(
                        new CompiledType("a/A.java", "a.A", List.of(), Optional.of(CompiledType.Unfit.NOT_PUBLIC)));
    }

    @Test
    void whateverIsThrownWithinIsAnAnswer() throws IOException {
        for (Error thrown : List.of(new AssertionError("javac"), new StackOverflowError(), new OutOfMemoryError())) {
            Output output = new Javac(List.of()).compile(SOURCE, file -> {
                throw thrown;
            });

            assertThat(output.gaveUp()).map(GaveUp::file).contains(Optional.of("a/A.java"));
            assertThat(output.classes()).isEmpty();
        }
    }
}
