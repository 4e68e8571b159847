package org.guildhall.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The products block methods that are not on their lists; templates that call none need no list. */
class MacroTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/templates/guildhall/macro");
    private static final Pattern CALL = Pattern.compile("\\$!?\\{?[\\w.]+\\(");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void callsNoMethod(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(CALL);
    }
}
