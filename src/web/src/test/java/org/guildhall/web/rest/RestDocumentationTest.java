package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guildhall.web.rest.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;

class RestDocumentationTest {

    private static final Path PROSE = Path.of("../docs/rest-api.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][^`?]*)(?:\\?[^`]*)?` \\|");

    @Test
    void namesEveryResourceThatThereIs() throws Exception {
        Set<String> served = new TreeSet<>();
        new ObjectMapper()
                .readTree(OpenApiDocument.of("confluence"))
                .path("paths")
                .fieldNames()
                .forEachRemaining(path -> served.add(path.substring(1)));

        Set<String> named = ROW.matcher(Files.readString(PROSE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(served);
    }
}
