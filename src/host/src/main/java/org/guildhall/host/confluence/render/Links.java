package org.guildhall.host.confluence.render;

import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.content.PageRef;
import org.guildhall.host.confluence.storage.StorageParser;
import org.guildhall.host.confluence.storage.StorageTree;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.w3c.dom.Element;

/** Links, mentions and images of one body; the pages they name were looked up before, in one statement. */
final class Links {

    private final String spaceKey;
    private final Map<PageRef, LinkTarget> targets;
    private final UserDirectory users;
    private final PageUrls urls;

    Links(String spaceKey, Map<PageRef, LinkTarget> targets, UserDirectory users, PageUrls urls) {
        this.spaceKey = spaceKey;
        this.targets = targets;
        this.users = users;
        this.urls = urls;
    }

    static PageRef ref(Element page, String spaceKey) {
        String space = page.getAttribute("ri:space-key");
        return new PageRef(space.isEmpty() ? spaceKey : space, page.getAttribute("ri:content-title"));
    }

    String link(Element link, Rendering rendering) {
        String anchor = link.getAttribute("ac:anchor");
        Optional<Element> page = StorageTree.first(link, "ri:page");
        Optional<Element> user = StorageTree.first(link, "ri:user");
        Optional<Element> space = StorageTree.first(link, "ri:space");
        if (user.isPresent()) {
            return person(user.get());
        }
        if (page.isPresent()) {
            return page(ref(page.get(), spaceKey), anchor, body(link, rendering));
        }
        if (space.isPresent()) {
            String key = space.get().getAttribute("ri:space-key");
            return anchor(urls.space(key), "", body(link, rendering).orElse(StorageParser.escape(key)));
        }
        String target = StorageTree.first(link, "ri:attachment")
                .map(file -> file.getAttribute("ri:filename"))
                .orElse(anchor);
        String shown = body(link, rendering).orElse(StorageParser.escape(target));
        return anchor.isEmpty()
                ? "<span class=\"unresolved\">" + shown + "</span>"
                : anchor(fragment(anchor), "", shown);
    }

    private String page(PageRef ref, String anchor, Optional<String> body) {
        String shown = body.orElse(StorageParser.escape(ref.title().isEmpty() ? anchor : ref.title()));
        if (ref.title().isEmpty()) {
            return anchor(fragment(anchor), "", shown);
        }
        LinkTarget target = targets.getOrDefault(ref, LinkTarget.CLOSED);
        if (target.isClosed()) {
            return shown;
        }
        return target.page()
                .map(id -> anchor(urls.page(ref.spaceKey(), ref.title(), id) + fragment(anchor), "", shown))
                .orElseGet(() -> anchor(urls.create(ref.spaceKey(), ref.title()), "unresolved createlink", shown));
    }

    private static String fragment(String anchor) {
        return anchor.isEmpty() ? "" : "#heading-" + anchor.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static Optional<String> body(Element link, Rendering rendering) {
        return StorageTree.first(link, "ac:plain-text-link-body")
                .map(text -> StorageParser.escape(StorageTree.text(text)))
                .or(() -> StorageTree.first(link, "ac:link-body").map(rendering::inside));
    }

    private static String anchor(String href, String cssClass, String shown) {
        String classes = cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"";
        return "<a href=\"" + StorageParser.escape(href) + "\"" + classes + ">" + shown + "</a>";
    }

    String person(Element user) {
        return user(user)
                .map(who -> "<a class=\"confluence-userlink user-mention\" data-username=\""
                        + StorageParser.escape(who.name()) + "\" href=\"" + StorageParser.escape(urls.person(who))
                        + "\">"
                        + StorageParser.escape(who.fullName()) + "</a>")
                .orElse("<span class=\"user-mention unknown\">Unknown user</span>");
    }

    /** The person that an {@code ri:user} names. */
    Optional<HostUser> user(Element user) {
        String key = user.getAttribute("ri:userkey");
        return key.isEmpty() ? users.byName(user.getAttribute("ri:username")) : users.byKey(key);
    }

    String image(Element image) {
        String alt = image.getAttribute("ac:alt");
        Optional<String> address = StorageTree.first(image, "ri:url")
                .map(url -> url.getAttribute("ri:value"))
                .filter(HtmlPolicy::isSafe);
        String file = StorageTree.first(image, "ri:attachment")
                .map(attachment -> attachment.getAttribute("ri:filename"))
                .orElse(alt);
        return address.map(src -> "<img class=\"confluence-embedded-image\" src=\"" + StorageParser.escape(src)
                        + "\" alt=\"" + StorageParser.escape(alt) + "\"" + size(image) + ">")
                .orElseGet(() -> "<span class=\"unknown-attachment\">" + StorageParser.escape(file) + "</span>");
    }

    private static String size(Element image) {
        String width = image.getAttribute("ac:width");
        return width.matches("\\d{1,4}") ? " width=\"" + width + "\"" : "";
    }
}
