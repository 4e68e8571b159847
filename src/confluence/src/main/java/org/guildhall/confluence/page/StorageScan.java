package org.guildhall.confluence.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the macro that makes a page an artifact in its storage format: the first one, from the top.
 *
 * <p>The storage format is a fragment of XHTML without declarations; it is read inside an element that makes them. Nothing
 * outside the text can be reached from it: its own document type cannot stand inside an element, and external entities are
 * switched off.
 */
final class StorageScan {

    private static final String AC = "http://www.atlassian.com/schema/confluence/4/ac/";
    private static final String MACRO = "structured-macro";
    private static final String PARAMETER = "parameter";
    private static final String HEAD = "<!DOCTYPE storage [\n" + entities() + "]>\n<storage xmlns:ac=\"" + AC
            + "\" xmlns:ri=\"http://www.atlassian.com/schema/confluence/4/ri/\""
            + " xmlns:at=\"http://www.atlassian.com/schema/confluence/4/at/\">";
    private static final String TAIL = "</storage>";

    private StorageScan() {}

    /**
     * The macro, if there is one.
     *
     * @throws XMLStreamException when the text is not well formed
     */
    static Optional<PublishedMacro> find(String storage) throws XMLStreamException {
        if (!storage.contains("guildhall-")) {
            return Optional.empty();
        }
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(HEAD + storage + TAIL));
        try {
            Optional<PublishedMacro> found = Optional.empty();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && found.isEmpty() && isOurs(reader)) {
                    found = Optional.of(new PublishedMacro(name(reader), parameters(reader)));
                }
            }
            return found;
        } finally {
            reader.close();
        }
    }

    private static boolean isOurs(XMLStreamReader reader) {
        return is(reader, MACRO) && PublishedMacro.isOne(name(reader));
    }

    private static boolean is(XMLStreamReader reader, String localName) {
        return reader.getLocalName().equals(localName) && AC.equals(reader.getNamespaceURI());
    }

    private static String name(XMLStreamReader reader) {
        String name = reader.getAttributeValue(AC, "name");
        return name == null ? "" : name;
    }

    /** Parameters stand before the body, as the macro's own children. */
    private static Map<String, String> parameters(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> parameters = new HashMap<>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT && is(reader, PARAMETER)) {
            String name = name(reader);
            parameters.put(name, text(reader));
        }
        return parameters;
    }

    /** The text of an element; a reference to a person or a page has none. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {
                    // Comments and the like are no text.
                }
            }
        }
        return text.toString();
    }

    /** The JDK's own parser, whatever the product has on its class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Every entity is one character, declared above: a long page may have many of them. Java 24 and later limit all
        // three.
        for (String limit : List.of("entityExpansionLimit", "entityReplacementLimit", "totalEntitySizeLimit")) {
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        return factory;
    }

    private static String entities() {
        try (InputStream file = Objects.requireNonNull(StorageScan.class.getResourceAsStream("/guildhall/xhtml.ent"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
