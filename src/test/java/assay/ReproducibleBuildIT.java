package assay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.base.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two clean builds in different folders, languages and time zones give the same bytes. */
class ReproducibleBuildIT {

    /** What the jar is made of. */
    private static final List<String> SOURCES = List.of("pom.xml", "src/main");

    private static final int MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    void twoBuildsGiveTheSameJarAndTheSameListOfLibraries() throws Exception {
        Optional<Path> maven = maven();
        assumeTrue(maven.isPresent(), "mvn is not on the PATH");
        Path one = build(maven.get(), folder.resolve("one"), "-Duser.language=en -Duser.timezone=UTC");
        Path two = build(maven.get(), folder.resolve("another/two"), "-Duser.language=tr -Duser.timezone=Asia/Tokyo");
        assertThat(differences(one.resolve("assay.jar"), two.resolve("assay.jar")))
                .as("entries that differ")
                .isEmpty();
        assertThat(sha256(one.resolve("assay.jar"))).as("assay.jar").isEqualTo(sha256(two.resolve("assay.jar")));
        assertThatTheNoticeNames(one.resolve("assay-sbom.json"));
        assertThat(two.resolve("assay-sbom.json")).hasSameTextualContentAs(one.resolve("assay-sbom.json"));
    }

    private static void assertThatTheNoticeNames(Path libraries) throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        JsonNode components = new ObjectMapper().readTree(libraries.toFile()).path("components");
        assertThat(components)
                .isNotEmpty()
                .allSatisfy(component -> assertThat(notice)
                        .contains(component.path("group").asText())
                        .containsPattern("\\b" + component.path("name").asText() + "\\b"));
    }

    private static Path build(Path maven, Path tree, String options) throws IOException, InterruptedException {
        for (String source : SOURCES) {
            copy(Path.of(source), tree.resolve(source));
        }
        Path log = tree.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                maven.toString(), "-B", "-q", "-Psbom", "-Dmaven.test.skip=true", "-Dmdep.skip=true", "package"));
        Optional.ofNullable(System.getProperty("localRepository"))
                .ifPresent(path -> command.add("-Dmaven.repo.local=" + path));
        ProcessBuilder builder = new ProcessBuilder(command).directory(tree.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 " + options);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("the build ends")
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
        return tree.resolve("target");
    }

    private static Optional<Path> maven() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Set<String> differences(Path one, Path two) throws IOException {
        Map<String, String> first = entries(one);
        Map<String, String> second = entries(two);
        Set<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeIf(name -> Objects.equals(first.get(name), second.get(name)));
        return names;
    }

    /** A digest of content and time by name. */
    private static Map<String, String> entries(Path jar) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), entry.getTimeLocal() + " " + Sha256.hex(content));
            }
        }
        return entries;
    }

    private static String sha256(Path file) throws IOException {
        return Sha256.hex(Files.readAllBytes(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return "cannot read " + file;
        }
    }
}
