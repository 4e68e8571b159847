package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guildhall.storage.entity.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DescriptorTest {

    private static final String KEY = "org.guildhall.guildhall";
    private static final Set<String> CONFLUENCE_ONLY = Set.of("xhtml-macro", "blueprint", "content-template");
    private static final Pattern PRODUCT = Pattern.compile("org\\.guildhall\\.(confluence|jira)\\..*");

    private final Element descriptor = read();

    @Test
    void namesOnlyClassesThatExist() {
        List<String> classes = new ArrayList<>();
        all("*").forEach(element -> classes.add(element.getAttribute("class")));
        all("entity").forEach(element -> classes.add(element.getTextContent()));
        all("upgradeTask").forEach(element -> classes.add(element.getTextContent()));

        assertThat(classes.stream().filter(name -> !name.isBlank()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(getClass().getResource("/" + name.replace('.', '/') + ".class"))
                        .as(name)
                        .isNotNull());
    }

    @Test
    void saysOfEveryModuleOfOneProductWhichItIs() {
        assertThat(modules().filter(DescriptorTest::isOfOneProduct))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getAttribute("application"))
                        .as(module.getAttribute("key"))
                        .matches("confluence|jira"));
    }

    @Test
    void givesEveryModuleItsOwnKey() {
        List<String> keys = modules().map(module -> module.getAttribute("key")).toList();

        assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void listsEveryEntity() {
        assertThat(all("entity").map(Element::getTextContent))
                .containsExactlyInAnyOrderElementsOf(
                        Entities.ALL.stream().map(Class::getName).toList());
    }

    @Test
    void locatesOnlyResourcesThatExist() {
        assertThat(all("resource")
                        .filter(resource -> !resource.getAttribute("type").equals("i18n")))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(getClass()
                                .getResource(
                                        "/" + resource.getAttribute("location").replaceFirst("^/", "")))
                        .as(resource.getAttribute("location"))
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void hasTextForEveryKey(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(keys()).isNotEmpty().allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        assertThat(new TreeSet<>(texts("_de").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("").stringPropertyNames()));
    }

    private static boolean isOfOneProduct(Element module) {
        return CONFLUENCE_ONLY.contains(module.getTagName())
                || PRODUCT.matcher(module.getAttribute("class")).matches()
                || module.getTagName().equals("servlet")
                || module.getTagName().startsWith("web-")
                        && !module.getAttribute("key").equals("guildhall-pages");
    }

    /** Keys that are written out, and those that Confluence derives for macros. */
    private Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        all("*").forEach(element -> {
            keys.add(element.getAttribute("i18n-name-key"));
            keys.add(element.getAttribute("i18n-index-title-key"));
        });
        all("label").forEach(label -> keys.add(label.getAttribute("key")));
        all("description").forEach(description -> keys.add(description.getAttribute("key")));
        all("xhtml-macro").forEach(macro -> addKeysOf(macro, keys));
        keys.remove("");
        return keys;
    }

    private static void addKeysOf(Element macro, Set<String> keys) {
        String prefix = KEY + "." + macro.getAttribute("key");
        keys.add(prefix + ".label");
        keys.add(prefix + ".desc");
        elements(macro.getElementsByTagName("parameter")).forEach(parameter -> {
            String name = prefix + ".param." + parameter.getAttribute("name");
            keys.add(name + ".label");
            keys.add(name + ".desc");
            elements(parameter.getElementsByTagName("value"))
                    .forEach(value -> keys.add(name + "." + value.getAttribute("name") + ".desc"));
        });
    }

    private Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        for (Element resource : all("resource").toList()) {
            if (resource.getAttribute("type").equals("i18n")) {
                String file = "/" + resource.getAttribute("location").replace('.', '/') + language + ".properties";
                try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    texts.load(new java.io.StringReader(text));
                }
            }
        }
        return texts;
    }

    private Stream<Element> modules() {
        return all("*").filter(element -> element.getParentNode() == descriptor)
                .filter(element -> !Set.of("plugin-info", "resource").contains(element.getTagName()));
    }

    private Stream<Element> all(String name) {
        return elements(descriptor.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static Element read() {
        try (InputStream file =
                Objects.requireNonNull(DescriptorTest.class.getResourceAsStream("/atlassian-plugin.xml"))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
