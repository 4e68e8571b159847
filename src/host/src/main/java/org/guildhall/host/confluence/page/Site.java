package org.guildhall.host.confluence.page;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.Access;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.ProductWeb;

/** What all pages share: finding what the reader may see, names and dates, and templates. */
final class Site {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM dd, uuuu HH:mm", Locale.ENGLISH);

    private final Confluence confluence;
    private final ProductWeb web;

    Site(Confluence confluence, ProductWeb web) {
        this.confluence = confluence;
        this.web = web;
    }

    Confluence confluence() {
        return confluence;
    }

    Wiki wiki() {
        return confluence.wiki();
    }

    Access access() {
        return confluence.wiki().access();
    }

    ProductWeb web() {
        return web;
    }

    /** A page that the reader may see. */
    WikiPage page(Ask ask) {
        return page(ask, ask.id("pageId"));
    }

    WikiPage page(Ask ask, Optional<Long> id) {
        return id.flatMap(wiki().pages()::byId)
                .filter(page -> !page.trashed() && access().canView(ask.reader(), page))
                .orElseThrow(() -> ContentProblem.notFound(
                        "The page you were looking for does not exist, or you do not have permission to see it."));
    }

    WikiPage editable(Ask ask) {
        WikiPage page = page(ask);
        if (!access().canEdit(ask.reader(), page)) {
            throw ContentProblem.forbidden("You do not have permission to edit this page.");
        }
        return page;
    }

    WikiSpace space(Ask ask, String key) {
        return wiki().spaces()
                .byKey(key)
                .filter(space -> access().canView(ask.reader(), space.id()))
                .orElseThrow(() -> ContentProblem.notFound(
                        "The space you were looking for does not exist, or you do not have permission to see it."));
    }

    String name(String userKey) {
        return confluence
                .context()
                .users()
                .byKey(userKey)
                .map(HostUser::fullName)
                .orElse("Anonymous");
    }

    String when(Instant instant, Ask ask) {
        ZoneId zone = ask.reader().map(HostUser::zone).orElse(ZoneOffset.UTC);
        return WHEN.format(instant.atZone(zone));
    }

    static Locale locale(Ask ask) {
        return ask.reader().map(HostUser::locale).orElse(Locale.ENGLISH);
    }

    String render(Reply.Page page, Ask ask) {
        Map<String, Object> context = new HashMap<>(page.context());
        context.put("contextPath", confluence.urls().contextPath());
        context.put("loggedIn", ask.reader().isPresent());
        context.put("token", token(ask));
        return web.templates().render("confluence/" + page.template() + ".vm", context);
    }

    private String token(Ask ask) {
        return confluence
                .context()
                .components()
                .find(XsrfTokenAccessor.class)
                .map(tokens -> tokens.getXsrfToken(ask.request(), ask.response(), true))
                .orElse("");
    }
}
