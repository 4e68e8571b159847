package org.guildhall.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.community.Role;
import org.guildhall.core.ritual.OccurrenceState;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.upkeep.FlagReason;
import org.guildhall.core.upkeep.Recipient;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.hostapi.fixture.BundleTexts;
import org.guildhall.web.schedule.Repeat;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path CORE = Path.of("../core/src/main/java");
    private static final Path WEB = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");
    private static final Pattern WEB_PROBLEM = Pattern.compile(
            "(?:Problem\\.of|forbidden|notFound)\\(\\s*\"([a-z.]+)\"|\\.require\\([^;]*?\"([a-z]+(?:\\.[a-z]+)+)\"");
    private static final Pattern WEB_TEXT =
            Pattern.compile("[tT]exts(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z.-]+)\"|pattern\\(\"([a-z.-]+)\"\\)");
    private static final Pattern WEB_WORD = Pattern.compile("word\\(\"([a-z]+)\"");

    /** Dotted texts of the core that are no codes of problems: types of messages and names of locks. */
    private static final Set<String> NO_PROBLEM = Set.of(
            "digest.mail",
            "flag.issue",
            "flag.remark",
            "followup.issue",
            "page.label",
            "guildhall.outbox",
            "guildhall.sweep");

    private final BundleTexts texts = BundleTexts.of("web", Locale.ENGLISH);
    private final ResourceBundle english = texts.bundle(Locale.ENGLISH);
    private final ResourceBundle german = texts.bundle(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(placeholders(german, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @Test
    void noTextHasAnApostropheThatMessageFormatWouldEat() {
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(english.getString(key)).as(key).doesNotContain("'").isNotBlank();
            assertThat(german.getString(key)).as(key).doesNotContain("'").isNotBlank();
        });
    }

    @Test
    void everyProblemOfTheCoreHasItsSentence() {
        Set<String> codes = found(DOTTED, CORE, ".java");
        codes.removeAll(NO_PROBLEM);

        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(english.containsKey("guildhall.problem." + code))
                .as(code)
                .isTrue());
    }

    @Test
    void everyProblemOfTheWebHasItsSentence() {
        assertThat(found(WEB_PROBLEM, WEB, ".java")).isNotEmpty().allSatisfy(code -> assertThat(
                        english.containsKey("guildhall.problem." + code))
                .as(code)
                .isTrue());
    }

    /** A key that ends in a dot is completed when the program runs; the plugin's LeftoversTest looks at templates. */
    @Test
    void everyTextThatIsUsedExists() {
        Set<String> used = found(WEB_TEXT, WEB, ".java").stream()
                .map(Texts.PREFIX::concat)
                .collect(Collectors.toCollection(TreeSet::new));
        found(WEB_WORD, WEB, ".java").forEach(type -> used.add(Texts.PREFIX + type + "."));

        assertThat(used).isNotEmpty().allSatisfy(key -> assertThat(english.keySet())
                .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key)));
    }

    @Test
    void everyConstantThatPeopleReadHasItsWord() {
        Map<String, Enum<?>[]> types = Map.of(
                "kind", ArtifactKind.values(),
                "evidence", Evidence.values(),
                "role", Role.values(),
                "format", RitualFormat.values(),
                "repeat", Repeat.values(),
                "state", OccurrenceState.values(),
                "outcome", SweepRun.Outcome.values(),
                "trigger", SweepRun.Trigger.values(),
                "recipient", Recipient.values(),
                "reason", FlagReason.values());

        types.forEach((type, constants) -> assertThat(constants)
                .allSatisfy(c -> assertThat(english.keySet()).contains(Texts.PREFIX + type + "." + Words.of(c))));
    }

    private static Set<String> placeholders(ResourceBundle bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Path folder, String ending) {
        if (!Files.exists(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .flatMap(f -> pattern.matcher(read(f)).results().toList().stream())
                    .map(r -> r.group(1) == null ? r.group(r.groupCount()) : r.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
