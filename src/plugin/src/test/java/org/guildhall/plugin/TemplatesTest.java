package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The products block methods that are not on their lists; templates that call none need no list. */
class TemplatesTest {

    private static final Pattern CALL = Pattern.compile("\\$!?\\{?[\\w.]+\\(");

    static List<Path> templates() {
        try (Stream<Path> files = Stream.of("web", "confluence", "jira")
                .flatMap(room -> filesIn(Path.of("..", room, "src", "main", "resources", "templates")))) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void callsNoMethod(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(CALL);
    }

    @Test
    void findsTheTemplatesOfAllRooms() {
        assertThat(templates())
                .extracting(template -> String.valueOf(template.getFileName()))
                .contains("community.vm", "digest.vm", "card.vm", "origin.vm");
    }

    private static Stream<Path> filesIn(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
