package org.guildhall.host.confluence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.LabelStore;
import org.guildhall.host.confluence.content.Restriction;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.storage.StorageParser;
import org.guildhall.host.kernel.HostUser;

/** Changes around a page: labels, restrictions, comments, moving and deleting. */
final class PageChanges {

    private final Site site;
    private final Views views;

    PageChanges(Site site, Views views) {
        this.site = site;
        this.views = views;
    }

    Reply label(Ask ask) {
        WikiPage page = site.editable(ask);
        List<String> added = Arrays.stream(ask.text("add").split("[\\s,]+", -1))
                .filter(one -> !one.isEmpty())
                .map(LabelStore::valid)
                .toList();
        ask.some("remove").ifPresent(label -> site.wiki().labels().remove(page.id(), label));
        added.forEach(label -> site.wiki().labels().add(page.id(), label));
        return back(page);
    }

    Reply comment(Ask ask) {
        WikiPage page = site.page(ask);
        String text = ask.text("comment").strip();
        if (!text.isEmpty()) {
            String body = Arrays.stream(text.split("\\R\\R+", -1))
                    .map(part -> "<p>" + StorageParser.escape(part).replace("\n", "<br/>") + "</p>")
                    .collect(Collectors.joining());
            site.wiki().comments().add(page.id(), body, ask.author());
        }
        return Reply.to("/pages/viewpage.action?pageId=" + page.id() + "#comments-section");
    }

    Reply remove(Ask ask) {
        WikiPage page = site.editable(ask);
        site.wiki().trash(page.id());
        return Reply.to("/display/" + page.spaceKey());
    }

    Reply confirmRemove(Ask ask) {
        return Reply.page("remove", views.context(site.editable(ask), ask));
    }

    Reply moveForm(Ask ask) {
        Map<String, Object> context = views.context(site.editable(ask), ask);
        context.put("error", "");
        context.put("parentTitle", "");
        return Reply.page("move", context);
    }

    Reply move(Ask ask) {
        WikiPage page = site.editable(ask);
        String title = ask.text("parentTitle").strip();
        Optional<WikiPage> parent = site.wiki()
                .pages()
                .byTitle(page.spaceKey(), title)
                .filter(above -> site.access().canView(ask.reader(), above));
        try {
            site.wiki()
                    .move(
                            page.id(),
                            parent.map(WikiPage::id)
                                    .orElseThrow(() -> ContentProblem.badRequest(
                                            "There is no page with the title \"" + title + "\" in this space")));
            return back(page);
        } catch (ContentProblem problem) {
            Map<String, Object> context = views.context(page, ask);
            context.put("error", problem.reason());
            context.put("parentTitle", title);
            return new Reply.Page(400, "move", context);
        }
    }

    Reply restrictions(Ask ask) {
        WikiPage page = site.page(ask);
        return restrictions(page, ask, names(page, Restriction.VIEW), names(page, Restriction.EDIT), "");
    }

    private Reply restrictions(WikiPage page, Ask ask, String view, String edit, String error) {
        Map<String, Object> context = views.context(page, ask);
        context.put("view", view);
        context.put("edit", edit);
        context.put("error", error);
        context.put(
                "inherited",
                site.wiki().pages().byIds(page.ancestors()).stream()
                        .filter(above -> site.wiki().restrictions().of(above.id()).stream()
                                .anyMatch(one -> one.operation().equals(Restriction.VIEW)))
                        .map(WikiPage::title)
                        .toList());
        return new Reply.Page(error.isEmpty() ? 200 : 400, "restrictions", context);
    }

    private String names(WikiPage page, String operation) {
        return site.wiki().restrictions().of(page.id()).stream()
                .filter(one -> one.operation().equals(operation))
                .map(one -> one.kind().equals("group")
                        ? "group:" + one.subject()
                        : site.confluence()
                                .context()
                                .users()
                                .byKey(one.subject())
                                .map(HostUser::name)
                                .orElse(one.subject()))
                .collect(Collectors.joining(", "));
    }

    Reply restrict(Ask ask) {
        WikiPage page = site.page(ask);
        if (!site.access().canRestrict(ask.reader(), page)) {
            throw ContentProblem.forbidden("You do not have permission to change who sees this page.");
        }
        try {
            List<Restriction> wanted = new ArrayList<>(parse(Restriction.VIEW, ask.text("view")));
            wanted.addAll(parse(Restriction.EDIT, ask.text("edit")));
            site.wiki().restrictions().replace(page.id(), wanted);
            return back(page);
        } catch (ContentProblem problem) {
            return restrictions(page, ask, ask.text("view"), ask.text("edit"), problem.reason());
        }
    }

    private List<Restriction> parse(String operation, String text) {
        return Arrays.stream(text.split("[\\s,]+", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> name.startsWith("group:")
                        ? new Restriction(operation, "group", name.substring("group:".length()))
                        : new Restriction(operation, "user", key(name)))
                .toList();
    }

    private String key(String name) {
        return site.confluence()
                .context()
                .users()
                .byName(name)
                .map(HostUser::key)
                .orElseThrow(() -> ContentProblem.badRequest(
                        "Nobody has the user name \"" + name + "\". Groups are written group:name."));
    }

    private static Reply back(WikiPage page) {
        return Reply.to("/pages/viewpage.action?pageId=" + page.id());
    }
}
