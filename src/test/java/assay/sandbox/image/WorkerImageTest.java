package assay.sandbox.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerImageTest {

    @TempDir
    Path work;

    @Test
    void holdsTasksAndWorkerAndNothingThatKnowsAnswers() throws IOException {
        WorkerImage image = WorkerImage.assemble(work);
        assertThat(entries(image.contracts()))
                .contains("assay/tasks/Task.class")
                .allMatch(name -> name.startsWith("assay/tasks/") || name.startsWith("assay/kit/"))
                .noneMatch(name -> name.endsWith(".java"));
        assertThat(entries(image.worker()))
                .contains("assay/worker/Canary.class")
                .allMatch(name -> name.startsWith("assay/wire/") || name.startsWith("assay/worker/"));
        assertThat(entries(image.compiler()))
                .contains("assay/compiler/CompilerMain.class")
                .allMatch(name -> name.startsWith("assay/wire/") || name.startsWith("assay/compiler/"));
    }

    @Test
    void librariesAreThoseOfStudents() {
        WorkerImage image = WorkerImage.assemble(work);
        assertThat(names(image.program().classPath()))
                .contains("worker.jar", "contracts.jar")
                .anyMatch(name -> name.startsWith("ejml-core-"))
                .anyMatch(name -> name.startsWith("api-"))
                .noneMatch(name -> name.matches("(jqwik|junit|jackson|jte|picocli|pytorch-native).*"))
                .doesNotHaveDuplicates();
        assertThat(names(image.compilerProgram().classPath()))
                .contains("compiler.jar", "contracts.jar")
                .anyMatch(name -> name.startsWith("ejml-simple-"))
                .noneMatch(name -> name.startsWith("worker") || name.startsWith("pytorch"));
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        WorkerImage one = WorkerImage.assemble(work.resolve("one"));
        WorkerImage two = WorkerImage.assemble(work.resolve("two"));
        assertThat(Files.mismatch(one.contracts(), two.contracts())).isEqualTo(-1);
        assertThat(Files.mismatch(one.worker(), two.worker())).isEqualTo(-1);
        assertThat(Files.mismatch(one.compiler(), two.compiler())).isEqualTo(-1);
    }

    @Test
    void artifactsAreFoundByNameAndVersion() {
        ClassPath jars = new ClassPath(List.of(
                Path.of("jqwik-api-1.9.3.jar"),
                Path.of("api-extra-1.0.jar"),
                Path.of("api-0.35.1.jar"),
                Path.of("api-.jar")));
        assertThat(jars.find("api")).contains(Path.of("api-0.35.1.jar"));
        assertThat(jars.find("ejml-core")).isEmpty();
    }

    @Test
    void whereLibtorchIsMissingItIsSaidHowToGetIt() {
        NativesCache cache = new NativesCache(new ClassPath(List.of()));
        assertThatThrownBy(() -> cache.get(Path.of("unused")))
                .isInstanceOfSatisfying(
                        LibtorchMissing.class, e -> assertThat(e.remedy()).contains("-Dlibtorch.platform"));
    }

    @Test
    void cacheFollowsTheEnvironment() {
        assertThat(NativesCache.cache(Map.of("ASSAY_CACHE", "/a", "XDG_CACHE_HOME", "/x", "HOME", "/h")))
                .contains(Path.of("/a"));
        assertThat(NativesCache.cache(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h")))
                .contains(Path.of("/x"));
        assertThat(NativesCache.cache(Map.of("HOME", "/h"))).contains(Path.of("/h/.cache"));
        assertThat(NativesCache.cache(Map.of("HOME", "?"))).isEqualTo(Optional.empty());
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(path -> path.getFileName().toString()).toList();
    }
}
