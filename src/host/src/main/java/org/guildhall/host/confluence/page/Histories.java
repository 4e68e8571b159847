package org.guildhall.host.confluence.page;

import java.util.List;
import java.util.Map;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.WikiPage;

/** A page's versions, and going back to one. */
final class Histories {

    private final Site site;
    private final Views views;

    Histories(Site site, Views views) {
        this.site = site;
        this.views = views;
    }

    Reply list(Ask ask) {
        WikiPage page = site.page(ask);
        Map<String, Object> context = views.context(page, ask);
        List<Map<String, Object>> versions = site.wiki().pages().versions(page.id()).stream()
                .map(version -> Map.<String, Object>of(
                        "number", version.number(),
                        "author", site.name(version.author()),
                        "when", site.when(version.when(), ask),
                        "message", version.message(),
                        "minor", version.minor(),
                        "current", version.number() == page.version()))
                .toList();
        context.put("versions", versions);
        return Reply.page("history", context);
    }

    /** The storage format as it is. */
    Reply source(Ask ask) {
        WikiPage page = site.page(ask);
        Map<String, Object> context = views.context(page, ask);
        context.put("source", page.body());
        return Reply.page("source", context);
    }

    Reply restore(Ask ask) {
        WikiPage page = site.editable(ask);
        int number = ask.number("version");
        site.wiki().pages().version(page.id(), number).ifPresent(version -> {
            PageDraft draft = new PageDraft(
                    page.spaceKey(),
                    page.parent(),
                    version.title(),
                    version.body(),
                    "Reverted to version " + number,
                    false);
            site.wiki().update(page.id(), page.version(), draft, ask.author());
        });
        return Reply.to("/pages/viewpage.action?pageId=" + page.id());
    }
}
