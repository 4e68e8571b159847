package org.guildhall.acceptance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** English texts of the jar, to find those that a German reader should not have seen. */
final class EnglishTexts {

    private static final String ENGLISH = "i18n/guildhall-(confluence|jira|web)\\.properties";

    /** The text that is read or heard: of the nodes that are there, and of names that only assistive technology tells. */
    private static final String SEEN =
            """
            root => {
              const seen = [];
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) seen.push(walker.currentNode.data.trim());
              root.querySelectorAll('[aria-label],[title],[placeholder]').forEach(element =>
                ['aria-label', 'title', 'placeholder'].forEach(name => seen.push((element.getAttribute(name) || '').trim())));
              return seen.filter(text => text.length > 0);
            }""";

    private EnglishTexts() {}

    /** A bundle in both languages. */
    record Bundle(Properties english, Properties german) {}

    /** Texts on that part of the page that are English although there is a German word. */
    @SuppressWarnings("unchecked")
    static List<String> seenBy(Visitor visitor, String selector) {
        List<String> seen =
                (List<String>) visitor.tab().locator(selector).first().evaluate(SEEN);
        Set<String> english = onlyEnglish();
        return seen.stream().filter(english::contains).toList();
    }

    static Map<String, Bundle> bundles() {
        try (JarFile jar = new JarFile(System.getProperty("guildhall.plugin.jar"))) {
            Map<String, Bundle> bundles = new TreeMap<>();
            List<String> names = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches(ENGLISH))
                    .toList();
            for (String name : names) {
                bundles.put(
                        name, new Bundle(read(jar, name), read(jar, name.replace(".properties", "_de.properties"))));
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException("The jar cannot be read", e);
        }
    }

    private static Set<String> onlyEnglish() {
        Set<String> english = new HashSet<>();
        Set<String> german = new HashSet<>();
        bundles().values().forEach(bundle -> {
            english.addAll(words(bundle.english()));
            german.addAll(words(bundle.german()));
        });
        english.removeAll(german);
        return english;
    }

    private static Set<String> words(Properties texts) {
        return texts.values().stream().map(text -> text.toString().strip()).collect(Collectors.toSet());
    }

    private static Properties read(JarFile jar, String name) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(jar.getInputStream(jar.getEntry(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
