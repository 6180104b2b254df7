package assay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules for automatic updates speak of what the build really uses, and keep what must not move. */
class UpdateRulesTest {

    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void everyRuleNamesSomethingInTheBuild() throws IOException {
        Set<String> used = artifacts();
        assertThat(used).hasSizeGreaterThan(20);
        for (String name : names(rules())) {
            assertThat(used).as(name).anyMatch(matches(name));
        }
    }

    @Test
    void jqwikStaysBelowTheVersionWithOtherTerms() throws IOException {
        JsonNode rule = ruleFor("net.jqwik:jqwik");
        assertThat(rule.path("allowedVersions").asText()).isEqualTo("<1.10");
        assertThat(rule.path("description").asText()).isNotEmpty();
    }

    @Test
    void tensorLibrariesMoveTogetherAndNotByThemselves() throws IOException {
        JsonNode rule = ruleFor("ai.djl:api");
        Set<String> tensors = artifacts();
        tensors.removeIf(name -> !name.startsWith("ai.djl"));
        assertThat(names(List.of(rule))).containsExactlyInAnyOrderElementsOf(tensors);
        assertThat(rule.path("groupName").asText()).isNotEmpty();
        assertThat(rule.path("dependencyDashboardApproval").asBoolean()).isTrue();
    }

    private static JsonNode ruleFor(String artifact) throws IOException {
        List<JsonNode> found = new ArrayList<>(rules());
        found.removeIf(rule -> !names(List.of(rule)).contains(artifact));
        assertThat(found).as(artifact).hasSize(1);
        return found.get(0);
    }

    private static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of(".renovaterc.json").toFile())
                .path("packageRules")
                .forEach(rules::add);
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static List<String> names(List<JsonNode> rules) {
        List<String> names = new ArrayList<>();
        rules.forEach(rule -> rule.path("matchPackageNames").forEach(name -> names.add(name.asText())));
        return names;
    }

    /** A name, or a regular expression between slashes. */
    private static Predicate<String> matches(String name) {
        return name.startsWith("/")
                ? Pattern.compile(name.substring(1, name.length() - 1)).asPredicate()
                : name::equals;
    }

    private static Set<String> artifacts() throws IOException {
        Set<String> artifacts = new TreeSet<>();
        Matcher found = ARTIFACT.matcher(Files.readString(Path.of("pom.xml")));
        while (found.find()) {
            artifacts.add(found.group(1) + ":" + found.group(2));
        }
        return artifacts;
    }
}
