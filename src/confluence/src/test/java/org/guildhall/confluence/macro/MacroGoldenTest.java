package org.guildhall.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.confluence.fixture.MacroFixture;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.community.Community;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.ritual.Ritual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows each macro as it was agreed. A case is a file: its purpose, {@code key: value} lines (which macro, what is given, who
 * reads, parameters with a {@code @}), the body, and what is expected. {@code -Dgolden=update} writes what came out.
 */
class MacroGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String BODY = "--- body\n";
    private static final String EXPECT = "--- expect\n";

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".golden"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsWhatWasAgreed(String name) throws IOException, MacroExecutionException {
        Path file = FOLDER.resolve(name);
        String text = Files.readString(file).replace("\r\n", "\n");
        String head = text.substring(0, text.indexOf(BODY));
        String body = text.substring(text.indexOf(BODY) + BODY.length(), text.indexOf(EXPECT));

        // Java 20 and later put a narrow no-break space before AM and PM.
        String shown = shown(head, body.strip()).replaceAll("(?m)^\\s*\n", "").replace('\u202f', ' ');

        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, head + BODY + body + EXPECT + shown);
        }
        assertThat(shown).doesNotContain("guildhall.confluence.", "<script", "<b>", "<img", "<i>");
        String agreed = Files.readString(file).replace("\r\n", "\n");
        assertThat(shown).isEqualTo(agreed.substring(agreed.indexOf(EXPECT) + EXPECT.length()));
    }

    private static String shown(String head, String body) throws MacroExecutionException {
        Map<String, String> lines = lines(head);
        Map<String, String> parameters = new LinkedHashMap<>();
        lines.forEach((key, value) -> {
            if (key.startsWith("@")) {
                parameters.put(key.substring(1), value);
            }
        });
        MacroFixture fixture = new MacroFixture(Locale.forLanguageTag(lines.getOrDefault("language", "en")));
        List.of(lines.getOrDefault("given", "").split(",\\s*")).forEach(given -> arrange(fixture, given));
        return fixture.readBy(lines.getOrDefault("reader", "sam")).render(lines.get("macro"), parameters, body);
    }

    private static Map<String, String> lines(String head) {
        Map<String, String> lines = new LinkedHashMap<>();
        head.lines()
                .filter(line -> line.contains(": ") && !line.startsWith("#"))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    lines.put(line.substring(0, colon), line.substring(colon + 2));
                });
        return lines;
    }

    private static void arrange(MacroFixture fixture, String given) {
        GuildhallFixture core = fixture.core;
        switch (given) {
            case "community" -> fixture.community();
            case "artifact" -> fixture.artifact();
            case "stale" -> core.clock.advance(Duration.ofDays(400));
            case "reviewed" -> core.artifacts.review(GuildhallFixture.SAM, new ArtifactId(1), Evidence.TRIED_IT, "");
            case "ritual" -> fixture.ritual(community(core));
            case "cancelled" -> cancel(fixture, core);
            case "follow-up" -> fixture.followUp(community(core));
            case "pdf", "email" -> fixture.turnedInto(given);
            case "jira silent" -> core.tracker.goOutOfReach();
            case "" -> {}
            default -> throw new IllegalArgumentException(given);
        }
    }

    private static Community community(GuildhallFixture core) {
        return core.communityRepository
                .findBySpace(new org.guildhall.core.reference.SpaceKey("GUILD"))
                .orElseThrow();
    }

    private static void cancel(MacroFixture fixture, GuildhallFixture core) {
        core.access.makePublic();
        Ritual ritual = core.ritualRepository.ofCommunity(community(core).id()).get(0);
        Instant start = Instant.parse("2026-08-06T12:00:00Z");
        core.rituals.cancel(GuildhallFixture.SAM, ritual.id(), start, "Release <b>week</b>");
    }
}
