package org.guildhall.host.confluence.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.HostUser;
import org.w3c.dom.Element;

/** A macro's parameters as the products pass them: people as user names, pages as {@code SPACE:Title} or title. */
final class MacroParameters {

    private MacroParameters() {}

    static Map<String, String> of(Element macro, Links links) {
        Map<String, String> parameters = new LinkedHashMap<>();
        StorageTree.elements(macro, "ac:parameter")
                .forEach(one -> parameters.put(one.getAttribute("ac:name"), value(one, links)));
        StorageTree.elements(macro, "ac:default-parameter").forEach(one -> parameters.put("", value(one, links)));
        return parameters;
    }

    private static String value(Element parameter, Links links) {
        List<Element> resources = StorageTree.elements(parameter).stream()
                .flatMap(one -> one.getNodeName().equals("ac:link")
                        ? StorageTree.elements(one).stream()
                        : java.util.stream.Stream.of(one))
                .filter(one -> one.getNodeName().startsWith("ri:"))
                .toList();
        return resources.isEmpty()
                ? StorageTree.text(parameter)
                : resources.stream().map(one -> resource(one, links)).collect(Collectors.joining(","));
    }

    private static String resource(Element resource, Links links) {
        return switch (resource.getNodeName()) {
            case "ri:user" ->
                links.user(resource)
                        .map(HostUser::name)
                        .orElse(resource.getAttribute("ri:username") + resource.getAttribute("ri:userkey"));
            case "ri:page", "ri:blog-post" -> page(resource);
            case "ri:space" -> resource.getAttribute("ri:space-key");
            case "ri:attachment" -> resource.getAttribute("ri:filename");
            case "ri:url" -> resource.getAttribute("ri:value");
            default -> StorageTree.text(resource);
        };
    }

    private static String page(Element page) {
        String space = page.getAttribute("ri:space-key");
        String title = page.getAttribute("ri:content-title");
        return space.isEmpty() ? title : space + ":" + title;
    }
}
