package org.guildhall.host.confluence.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guildhall.host.kernel.HostUser;

/** Addresses of pages, as the products write them. */
public final class PageUrls {

    private final String contextPath;

    /** Addresses below a context path such as {@code /confluence}. */
    public PageUrls(String contextPath) {
        this.contextPath = contextPath;
    }

    /** The context path itself. */
    public String contextPath() {
        return contextPath;
    }

    /** Where a page is read, with a readable address when the title allows it. */
    public String page(String spaceKey, String title, long id) {
        return contextPath + path(spaceKey, title, id);
    }

    /** The same without the context path. */
    public static String path(String spaceKey, String title, long id) {
        boolean readable = title.matches("[\\p{L}\\p{N} _.,()'-]+") && !title.matches(".*(^\\.|\\.$).*");
        return readable ? "/display/" + spaceKey + "/" + encode(title) : "/pages/viewpage.action?pageId=" + id;
    }

    /** A space's home. */
    public String space(String key) {
        return contextPath + "/display/" + encode(key);
    }

    /** Where a page that does not exist yet is created. */
    public String create(String spaceKey, String title) {
        return contextPath + "/pages/createpage.action?spaceKey=" + encode(spaceKey) + "&title=" + encode(title);
    }

    /** A person's profile. */
    public String person(HostUser user) {
        return contextPath + "/display/~" + encode(user.name());
    }

    /** A label's pages; a percent sign cannot stand in a path. */
    public String label(String spaceKey, String label) {
        return label.indexOf('%') < 0
                ? contextPath + "/label/" + encode(spaceKey) + "/" + encode(label)
                : contextPath + "/dosearchsite.action?queryString=" + encode("label:" + label) + "&where="
                        + encode(spaceKey);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
