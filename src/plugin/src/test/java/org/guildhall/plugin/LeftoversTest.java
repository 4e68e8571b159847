package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that people read, or that dresses what they read, is left behind by what used it; and nothing is missing. */
class LeftoversTest {

    private static final List<String> ROOMS = List.of("core", "web", "confluence", "jira", "plugin");
    private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z0-9.-]+)[\"']");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final Pattern WRITTEN_OUT = Pattern.compile("guildhall\\.(?:web|confluence|jira)\\.[a-zA-Z0-9.-]+");
    private static final Pattern TEMPLATE_TEXT = Pattern.compile("\\$\\{?text\\.([a-z0-9_]+)");
    private static final Pattern MACRO_TEXT =
            Pattern.compile("texts(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern CLASS = Pattern.compile("\\.(guildhall-[a-z-]+)");
    private static final Pattern FUNCTION = Pattern.compile("function (\\w+)\\(");
    private static final Pattern SCRIPT_TEXT = Pattern.compile("(\\w+): AJS\\.I18n\\.getText");

    private final Map<Path, String> sources = sources();
    private final String everything = String.join("\n", sources.values());
    private final Set<String> words = words();
    private final Set<String> inTemplates = found(TEMPLATE_TEXT, ".vm");

    @Test
    void everyTextIsUsed() {
        Set<String> keys = keys();

        assertThat(keys)
                .hasSizeGreaterThan(400)
                .allSatisfy(key -> assertThat(isUsed(key)).as(key).isTrue());
    }

    /** Should this fail, the test above cannot. */
    @Test
    void textThatNothingNamesIsNotUsed() {
        assertThat(isUsed("guildhall.web.done.forgotten")).isFalse();
        assertThat(isUsed("guildhall.confluence.js.never.asked.for")).isFalse();
        assertThat(isUsed("org.guildhall.guildhall.guildhall-pattern.param.colour.label"))
                .isFalse();
    }

    @Test
    void everyTextOfScriptsAndMacrosExists() {
        Set<String> keys = keys();
        Set<String> named = new TreeSet<>();
        named.addAll(found(WRITTEN_OUT, ".js"));
        found(MACRO_TEXT, Path.of("../confluence")).forEach(key -> named.add("guildhall.confluence." + key));

        assertThat(named).hasSizeGreaterThan(50).isSubsetOf(keys);
    }

    @Test
    void everyTextOfATemplateExists() {
        Set<String> names = keys().stream().map(LeftoversTest::inTemplate).collect(Collectors.toSet());

        assertThat(inTemplates).hasSizeGreaterThan(50).isSubsetOf(names);
    }

    @Test
    void everyTextOfAScriptIsShown() {
        of(".js").forEach((file, script) -> SCRIPT_TEXT
                .matcher(script)
                .results()
                .map(r -> r.group(1))
                .forEach(name -> assertThat(script).as(file.toString()).contains("text('" + name + "'")));
    }

    @Test
    void everyFunctionOfAScriptIsCalled() {
        of(".js").forEach((file, script) -> FUNCTION.matcher(script)
                .results()
                .map(r -> r.group(1))
                .forEach(name -> assertThat(script.split("\\b" + name + "\\b"))
                        .as("%s: %s", file, name)
                        .hasSizeGreaterThan(2)));
    }

    @Test
    void everyClassOfAStyleSheetIsWorn() {
        String worn = String.join("\n", of(".vm").values())
                + String.join("\n", of(".js").values())
                + String.join("\n", of(".java").values());

        assertThat(found(CLASS, ".css"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(isWorn(name, worn)).as(name).isTrue());
    }

    @Test
    void everyTemplateIsRendered() {
        assertThat(of(".vm").keySet()).isNotEmpty().allSatisfy(file -> {
            String name = String.valueOf(file.getFileName());
            String bare = "\"" + name.replace(".vm", "") + "\"";
            assertThat(everything.contains("/" + name + "\"")
                            || everything.contains("\"" + name + "\"")
                            || everything.contains(bare))
                    .as(name)
                    .isTrue();
        });
    }

    /** A class may be put together of a part that is written out and a variable. */
    private static boolean isWorn(String name, String worn) {
        String variable = name.replaceFirst("^(guildhall-[a-z]+-).*", "$1\\$");
        return Pattern.compile(Pattern.quote(name) + "(?![a-z-])").matcher(worn).find() || worn.contains(variable);
    }

    /** A key is used when it can be put together of what is written in the sources: texts, words of constants, numbers. */
    private boolean isUsed(String key) {
        return inTemplates.contains(inTemplate(key))
                || isPutTogether(key.replace("org.guildhall.guildhall.", "").split("\\."), 0);
    }

    /** Templates call no methods: what stands between the words of a key is no part of a name there. */
    private static String inTemplate(String key) {
        return key.replace("guildhall.web.", "").replaceAll("[.-]", "_");
    }

    private boolean isPutTogether(String[] segments, int from) {
        if (from == segments.length) {
            return true;
        }
        for (int to = segments.length; to > from; to--) {
            String piece = String.join(".", Arrays.copyOfRange(segments, from, to));
            if ((words.contains(piece) || piece.matches("\\d+")) && isPutTogether(segments, to)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words() {
        Set<String> all = new TreeSet<>(Set.of("param", "label", "desc"));
        LITERAL.matcher(everything).results().forEach(r -> all.add(r.group(1).replaceAll("^\\.+|\\.+$", "")));
        CONSTANT.matcher(everything)
                .results()
                .map(MatchResult::group)
                .forEach(name -> all.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
        return all;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (String room : List.of("web", "confluence", "jira")) {
            Properties texts = new Properties();
            try {
                texts.load(new StringReader(Files.readString(
                        Path.of("../" + room + "/src/main/resources/i18n/guildhall-" + room + ".properties"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys;
    }

    private Set<String> found(Pattern pattern, String... endings) {
        return Arrays.stream(endings)
                .flatMap(ending -> of(ending).values().stream())
                .flatMap(text -> pattern.matcher(text).results())
                .map(r -> r.groupCount() == 0 ? r.group() : r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(Pattern pattern, Path room) {
        return sources.entrySet().stream()
                .filter(source -> source.getKey().startsWith(room))
                .flatMap(source -> pattern.matcher(source.getValue()).results())
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Path, String> of(String ending) {
        return sources.entrySet().stream()
                .filter(source -> source.getKey().toString().endsWith(ending))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Path, String> sources() {
        Map<Path, String> texts = new TreeMap<>();
        ROOMS.forEach(room -> read(Path.of("..", room, "src", "main"), texts));
        read(Path.of("..", "..", "atlassian-plugin.xml"), texts);
        return texts;
    }

    private static void read(Path folder, Map<Path, String> texts) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|vm|js|css|xml)"))
                    .toList()) {
                texts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
