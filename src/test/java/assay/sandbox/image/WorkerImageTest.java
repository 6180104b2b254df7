package assay.sandbox.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerImageTest {

    /** Every type of ours that a worker or a compiler process may see, by room; a new one is added here by a person. */
    private static final Map<String, String> SEEN = Map.of(
            "tasks",
            "Callable Course Infinite NotDone Task",
            "kit",
            "Conversions DrawnWeight Generator GeneratorWeights Gradient ResidualNet Training "
                    + "TransposedConvolution",
            "wire",
            "Call Codec Codecs Contract Exports Frames Grid Kind MatrixCodecs Nested Nobody NumberRange "
                    + "Parcel RecordCodec ReferenceCodec References Rows Scalars Sink Source TensorCodec "
                    + "TensorFactory WireFault",
            "worker",
            "CallTurns Canary CanaryReport Conversation EchoedReferences EngineMemory EngineTensors "
                    + "Oracle Providers Scope Sinks Stack TensorCanary Thrown WorkerMain WorkerReferences",
            "compiler",
            "ClassFile ClassNames ClassOutput CompiledType CompiledTypes CompilerMain Diagnosis GaveUp "
                    + "Javac JavacListener Messages Order OrderRunner Output Quotas Sketch Sketcher Sketches "
                    + "SourceFile SourceProgress SourceText StudentLibraries");

    @TempDir
    Path work;

    @Test
    void holdsAClosedListOfTypes() throws IOException {
        WorkerImage image = WorkerImage.assemble(work);
        Set<String> contracts = new TreeSet<>(seen("tasks", "kit"));
        Catalogue.all().forEach(task -> contracts.add("assay/tasks/" + task.id()));

        assertThat(types(image.contracts())).isEqualTo(contracts);
        assertThat(types(image.worker())).isEqualTo(seen("wire", "worker"));
        assertThat(types(image.compiler())).isEqualTo(seen("wire", "compiler"));
    }

    @Test
    void nothingThatKnowsAnswersOrReadsExercisesIsSeen() throws IOException {
        WorkerImage image = WorkerImage.assemble(work);
        for (Path jar : List.of(image.contracts(), image.worker(), image.compiler())) {
            assertThat(entries(jar))
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith(".class"))
                    .noneMatch(name -> name.matches(".*(checks|checker|exercise|catalogue|reference|base)/.*"));
        }
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

    private static Set<String> seen(String... rooms) {
        return Stream.of(rooms)
                .flatMap(room -> Stream.of(SEEN.get(room).split(" ")).map(type -> "assay/" + room + "/" + type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The outermost types, without the ending of their files. */
    private static Set<String> types(Path jar) throws IOException {
        return entries(jar).stream()
                .filter(name -> !name.endsWith("/package-info.class"))
                .map(name -> name.replaceFirst("(\\$[^/]*)?\\.class$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
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
