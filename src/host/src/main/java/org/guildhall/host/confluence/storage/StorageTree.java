package org.guildhall.host.confluence.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Questions about parsed storage format. */
public final class StorageTree {

    private StorageTree() {}

    /** The nodes directly below. */
    public static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    /** The elements directly below. */
    public static List<Element> elements(Node parent) {
        return nodes(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The elements of that name directly below. */
    public static List<Element> elements(Node parent, String name) {
        return elements(parent).stream()
                .filter(element -> element.getNodeName().equals(name))
                .toList();
    }

    /** The first element of that name directly below. */
    public static Optional<Element> first(Node parent, String name) {
        return elements(parent, name).stream().findFirst();
    }

    /** All elements of that name at any depth. */
    public static List<Element> deep(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : elements(parent)) {
            if (element.getNodeName().equals(name)) {
                found.add(element);
            }
            found.addAll(deep(element, name));
        }
        return found;
    }

    /** The text of all that is below. */
    public static String text(Node node) {
        return String.valueOf(node.getTextContent());
    }
}
