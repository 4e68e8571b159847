package org.guildhall.host.web.fragment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements of a plugin's descriptor. */
public final class Elements {

    private Elements() {}

    /** The child elements with that name. */
    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first child element with that name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The trimmed texts of the child elements with that name. */
    public static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().trim())
                .toList();
    }

    /** The {@code param} children: their names, with the value attribute or the text. */
    public static Map<String, String> parameters(Element parent) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : children(parent, "param")) {
            String value = parameter.hasAttribute("value")
                    ? parameter.getAttribute("value")
                    : parameter.getTextContent().trim();
            parameters.put(parameter.getAttribute("name"), value);
        }
        return parameters;
    }
}
