package org.guildhall.host.confluence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parses the storage format strictly. Stored bodies declare neither prefixes nor entities, so that both are put around them;
 * a body can declare nothing itself and no file or address is ever opened.
 */
public final class StorageParser {

    private static final String NAMESPACE = "http://www.atlassian.com/schema/confluence/4/";
    private static final String HEAD = "<!DOCTYPE storage [" + entities() + "]><storage xmlns:ac=\"" + NAMESPACE
            + "ac/\" xmlns:ri=\"" + NAMESPACE + "ri/\" xmlns:at=\"" + NAMESPACE + "at/\">";
    private static final String DEEPEST = "200";
    private static final String TAIL = "</storage>";

    private StorageParser() {}

    /**
     * The body as a tree, below one element of no meaning.
     *
     * @throws StorageSyntaxException when it is not well formed
     */
    public static Element parse(String body) {
        try {
            return builder()
                    .parse(new InputSource(new StringReader(HEAD + body + TAIL)))
                    .getDocumentElement();
        } catch (SAXParseException broken) {
            throw syntax(broken, body);
        } catch (SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException("The XML parser of this Java runtime cannot be used", impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setExpandEntityReferences(true);
        // The entities are ours and each is one character: a long page may use many. Java 24 and later limit all three.
        for (String limit : List.of("entityExpansionLimit", "entityReplacementLimit", "totalEntitySizeLimit")) {
            factory.setAttribute("jdk.xml." + limit, "0");
        }
        // What is nested deeper could be stored, but not be rendered without exhausting the stack.
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder;
    }

    private static StorageSyntaxException syntax(SAXParseException broken, String body) {
        int lines = (int) body.lines().count();
        int line = Math.min(broken.getLineNumber(), Math.max(1, lines));
        int column = broken.getLineNumber() == 1 ? broken.getColumnNumber() - HEAD.length() : broken.getColumnNumber();
        return new StorageSyntaxException(line, Math.max(1, column), reason(String.valueOf(broken.getMessage())));
    }

    /** The parser's words, but for what only makes sense when one knows of the element around the body. */
    private static String reason(String message) {
        if (message.contains("maxElementDepth")) {
            return "Elements are nested deeper than " + DEEPEST + " levels";
        }
        boolean tooMany = message.contains("\"storage\"") || message.contains("following the root element");
        return tooMany ? "There is a closing tag too many" : message.replaceFirst("\\.$", "");
    }

    /** Text as it is written in storage format and HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String entities() {
        try (InputStream in = StorageParser.class.getResourceAsStream("/confluence/html-entities.dtd")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Errors stop the parsing and are not printed. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            // Nothing in a document without declarations of its own can be worth a warning.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
