package org.guildhall.host.web.resource;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.web.fragment.Elements;
import org.w3c.dom.Element;

/**
 * A {@code resource type="download"} element.
 *
 * @param name the name in the address; with a slash at its end it stands for a folder
 * @param location the path in the plugin's jar
 */
record DownloadResource(String name, String location) {

    /** The ones directly below a module or the descriptor's root. */
    static List<DownloadResource> under(Element parent) {
        return Elements.children(parent, "resource").stream()
                .filter(resource -> "download".equals(resource.getAttribute("type")))
                .map(resource -> new DownloadResource(resource.getAttribute("name"), resource.getAttribute("location")))
                .toList();
    }

    /** Where in the jar the file with that name is; empty when this element does not cover it. */
    Optional<String> locationOf(String wanted) {
        if (name.equals(wanted)) {
            return Optional.of(location);
        }
        boolean inFolder = name.endsWith("/") && wanted.startsWith(name) && !wanted.contains("..");
        return inFolder ? Optional.of(location + wanted.substring(name.length())) : Optional.empty();
    }
}
