package org.guildhall.host.confluence.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.PageVersion;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.confluence.render.PageUrls;
import org.guildhall.host.kernel.HostUser;

/** Content as the products' JSON has it. */
final class Shapes {

    private final Confluence confluence;

    Shapes(Confluence confluence) {
        this.confluence = confluence;
    }

    /** The names in an {@code expand} parameter. */
    static Set<String> expand(String expand) {
        return Arrays.stream(expand.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    }

    /** Several pages; labels and versions are read for all of them at once. */
    List<Map<String, Object>> pages(List<WikiPage> pages, Set<String> expand) {
        confluence.wiki().labels().ofAll(pages.stream().map(WikiPage::id).toList());
        confluence.wiki().pages().rememberVersions(pages);
        return pages.stream().map(page -> page(page, expand)).toList();
    }

    Map<String, Object> page(WikiPage page, Set<String> expand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(page.id()));
        json.put("type", "page");
        json.put("status", page.trashed() ? "trashed" : "current");
        json.put("title", page.title());
        if (expand.contains("space")) {
            confluence.wiki().spaces().byId(page.spaceId()).ifPresent(space -> json.put("space", space(space)));
        }
        if (expand.contains("version")) {
            json.put("version", version(page));
        }
        if (expand.contains("history") || expand.contains("history.lastUpdated")) {
            json.put("history", history(page));
        }
        if (expand.contains("ancestors")) {
            json.put("ancestors", ancestors(page));
        }
        body(page, expand, json);
        if (expand.contains("metadata.labels")) {
            json.put("metadata", Map.of("labels", labels(page.id())));
        }
        json.put("_links", links(page));
        return json;
    }

    private void body(WikiPage page, Set<String> expand, Map<String, Object> json) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (expand.contains("body.storage")) {
            body.put("storage", representation(page.body(), "storage"));
        }
        if (expand.contains("body.view")) {
            body.put("view", representation(confluence.view(page, page.body(), "display"), "view"));
        }
        if (!body.isEmpty()) {
            json.put("body", body);
        }
    }

    static Map<String, Object> representation(String value, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", value);
        json.put("representation", name);
        return json;
    }

    private Map<String, Object> version(WikiPage page) {
        Optional<PageVersion> stored = confluence.wiki().pages().version(page.id(), page.version());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", user(page.modifier()));
        json.put("when", when(page.modified()));
        json.put("message", stored.map(PageVersion::message).orElse(""));
        json.put("number", page.version());
        json.put("minorEdit", stored.map(PageVersion::minor).orElse(false));
        return json;
    }

    private Map<String, Object> history(WikiPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("latest", true);
        json.put("createdBy", user(page.creator()));
        json.put("createdDate", when(page.created()));
        json.put("lastUpdated", version(page));
        return json;
    }

    private List<Map<String, Object>> ancestors(WikiPage page) {
        return confluence.wiki().pages().byIds(page.ancestors()).stream()
                .map(above -> page(above, Set.of()))
                .toList();
    }

    Map<String, Object> labels(long page) {
        List<Map<String, Object>> labels =
                confluence.wiki().labels().of(page).stream().map(Shapes::label).toList();
        return Answers.page(labels, 0, 200, "/rest/api/content/" + page + "/label");
    }

    private static Map<String, Object> label(String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("prefix", "global");
        json.put("name", name);
        json.put("id", Integer.toUnsignedString(name.hashCode()));
        json.put("label", name);
        return json;
    }

    Map<String, Object> space(WikiSpace space) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", space.id());
        json.put("key", space.key());
        json.put("name", space.name());
        json.put("type", "global");
        json.put("status", "CURRENT");
        json.put("homepage", Map.of("id", Long.toString(space.homePageId())));
        json.put(
                "_links",
                Map.of("webui", "/display/" + space.key(), "self", base() + "/rest/api/space/" + space.key()));
        return json;
    }

    Map<String, Object> user(String key) {
        return confluence.context().users().byKey(key).map(this::user).orElseGet(() -> Map.of("type", "anonymous"));
    }

    Map<String, Object> user(HostUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "known");
        json.put("username", user.name());
        json.put("userKey", user.key());
        json.put("displayName", user.fullName());
        json.put("_links", Map.of("self", base() + "/rest/api/user?key=" + user.key()));
        return json;
    }

    private Map<String, Object> links(WikiPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("webui", PageUrls.path(page.spaceKey(), page.title(), page.id()));
        json.put("edit", "/pages/editpage.action?pageId=" + page.id());
        json.put("self", base() + "/rest/api/content/" + page.id());
        json.put("base", base());
        json.put("context", confluence.urls().contextPath());
        return json;
    }

    private String base() {
        return confluence.context().baseUrl().toString();
    }

    private static String when(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
