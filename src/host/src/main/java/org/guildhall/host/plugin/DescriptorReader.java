package org.guildhall.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.guildhall.host.kernel.ProductName;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads {@code atlassian-plugin.xml}, leaving out what is meant for the other product. */
final class DescriptorReader {

    private static final String FILE = "atlassian-plugin.xml";
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");

    private final ProductName product;
    private final ModuleTypes types;

    DescriptorReader(ProductName product, Set<String> productTypes) {
        this.product = product;
        this.types = new ModuleTypes(productTypes);
    }

    Descriptor read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Element root = parse(file, jar);
            ManifestCheck.check(file, jar, root.getAttribute("key"));
            return descriptor(root);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new PluginException("The plugin " + jar + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Element parse(JarFile file, Path jar)
            throws IOException, SAXException, ParserConfigurationException {
        ZipEntry entry = file.getEntry(FILE);
        if (entry == null) {
            throw new PluginException(jar + " is not a plugin: it has no " + FILE + " at its root.");
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        try (InputStream xml = file.getInputStream(entry)) {
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        }
    }

    private Descriptor descriptor(Element root) {
        String key = root.getAttribute("key");
        List<Element> modules = new ArrayList<>();
        List<PluginProblem> problems = new ArrayList<>();
        for (Element element : children(root)) {
            if (NOT_MODULES.contains(element.getTagName()) || !applies(element)) {
                continue;
            }
            types.problemWith(element)
                    .ifPresentOrElse(
                            problem -> problems.add(new PluginProblem(key, element.getAttribute("key"), problem)),
                            () -> modules.add(element));
        }
        return new Descriptor(key, root.getAttribute("name"), version(root), i18n(root), modules, problems);
    }

    private boolean applies(Element module) {
        String applications = module.getAttribute("application");
        boolean forUs = applications.isBlank()
                || Arrays.stream(applications.split(",")).map(String::strip).anyMatch(product.key()::equals);
        return forUs && !module.getAttribute("state").equals("disabled");
    }

    private static String version(Element root) {
        return children(root).stream()
                .filter(element -> element.getTagName().equals("plugin-info"))
                .flatMap(info -> children(info).stream())
                .filter(element -> element.getTagName().equals("version"))
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static List<String> i18n(Element root) {
        return children(root).stream()
                .filter(element -> element.getTagName().equals("resource"))
                .filter(element -> element.getAttribute("type").equals("i18n"))
                .map(element -> element.getAttribute("location"))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
