package org.guildhall.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiDocumentTest {

    private static final Path CLASSES = Path.of("target/classes");

    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void holdsEveryResourceMethod(String product) throws Exception {
        JsonNode paths = document(product).at("/paths");

        List<Class<?>> resources = OpenApiGenerator.resources(CLASSES, product);

        assertThat(resources).isNotEmpty();
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods())
                    .filter(m -> PathItems.verb(m).isPresent())
                    .forEach(m -> assertThat(paths.path(PathItems.path(resource, m))
                                    .has(PathItems.verb(m).orElseThrow().toLowerCase(Locale.ROOT)))
                            .as("%s", m)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void refersOnlyToSchemasThatItHas(String product) throws Exception {
        JsonNode document = document(product);

        List<String> references = document.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void describesEveryPathParameter(String product) throws Exception {
        JsonNode paths = document(product).at("/paths");

        paths.fields().forEachRemaining(path -> path.getValue().forEach(operation -> {
            long named = path.getKey().chars().filter(c -> c == '{').count();
            long described = operation.at("/parameters").findValuesAsText("in").stream()
                    .filter("path"::equals)
                    .count();
            assertThat(described).as(path.getKey()).isEqualTo(named);
            assertThat(operation.at("/responses")).isNotEmpty();
            assertThat(operation.at("/operationId").asText()).isNotEmpty();
        }));
    }

    @Test
    void isRelativeToWhereItIsServed() throws Exception {
        String server = document("confluence").at("/servers/0/url").asText();

        URI served = URI.create("https://wiki.example/confluence/rest/guildhall/1.0/openapi.json");
        assertThat(served.resolve(server)).hasPath("/confluence/rest/guildhall/1.0/");
    }

    @Test
    void namesWhatHasToBeGiven() throws Exception {
        JsonNode ritual = document("confluence").at("/components/schemas/RitualInput");

        assertThat(ritual.path("required").toString()).isEqualTo("[\"title\",\"format\",\"start\",\"zone\"]");
        assertThat(ritual.path("properties").has("revision")).isTrue();
    }

    @Test
    void listsWordsThatAFieldCanBe() throws Exception {
        JsonNode kind = document("confluence").at("/components/schemas/Artifact/properties/kind/enum");

        assertThat(kind.toString()).contains("anti-pattern").contains("session-summary");
    }

    private static JsonNode document(String product) throws Exception {
        return new ObjectMapper().readTree(OpenApiDocument.of(product));
    }
}
