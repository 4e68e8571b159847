package org.guildhall.acceptance.importer.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The links of one page: addresses on the web stay, headings of the page and imported pages are linked as Confluence does,
 * and of every other link only its text remains.
 */
final class StorageLinks {

    private final String folder;
    private final LinkTargets targets;
    private final Map<String, String> headings = new HashMap<>();

    StorageLinks(String folder, LinkTargets targets, Element body) {
        this.folder = folder;
        this.targets = targets;
        body.select("h1, h2, h3, h4, h5, h6").forEach(h -> headings.putIfAbsent(slug(h.text()), h.text()));
    }

    void replace(Element link) {
        String address = link.attr("href");
        if (address.matches("(?i)(?:https?|mailto|ftp):.+")) {
            link.clearAttributes().attr("href", address);
            return;
        }
        if (address.isBlank()) {
            link.unwrap();
            return;
        }
        Optional<Element> inside = address.startsWith("#") ? toHeading(address.substring(1)) : toPage(address);
        inside.ifPresentOrElse(
                replacement -> {
                    Element text = StorageFormat.element("ac:link-body");
                    text.appendChildren(link.childNodesCopy());
                    link.replaceWith(replacement.appendChild(text));
                },
                link::unwrap);
    }

    private Optional<Element> toHeading(String slug) {
        return Optional.ofNullable(headings.get(decoded(slug).toLowerCase(Locale.ROOT)))
                .map(heading -> StorageFormat.element("ac:link").attr("ac:anchor", heading));
    }

    private Optional<Element> toPage(String address) {
        String path = LinkTargets.resolve(folder, decoded(address.replaceFirst("[#?].*", "")));
        return targets.find(path)
                .or(() -> targets.find((path + "/README.md").replaceFirst("^/", "")))
                .map(target -> {
                    Element page = StorageFormat.element("ri:page")
                            .attr("ri:space-key", target.space())
                            .attr("ri:content-title", target.title());
                    return StorageFormat.element("ac:link").appendChild(page);
                });
    }

    /** A heading as the place that the pages came from writes it in links. */
    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
