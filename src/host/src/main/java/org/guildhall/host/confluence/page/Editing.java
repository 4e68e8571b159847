package org.guildhall.host.confluence.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.host.confluence.blueprint.Blueprints;
import org.guildhall.host.confluence.blueprint.Filled;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.LabelStore;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.confluence.storage.StorageSyntaxException;

/** The editor: for a new page, also from a blueprint, and for one that is there. What was typed is never lost. */
final class Editing {

    private final Site site;
    private final Blueprints blueprints;

    Editing(Site site, Blueprints blueprints) {
        this.site = site;
        this.blueprints = blueprints;
    }

    Reply edit(Ask ask) {
        WikiPage page = site.editable(ask);
        Map<String, Object> form = form(page.spaceKey());
        form.put("pageId", page.id());
        form.put("version", page.version());
        form.put("title", page.title());
        form.put("body", page.body());
        form.put("labels", String.join(" ", site.wiki().labels().of(page.id())));
        return Reply.page("editor", form);
    }

    Reply create(Ask ask) {
        WikiSpace space = writable(ask, ask.text("spaceKey"));
        Optional<Filled> filled = ask.some("blueprint").map(key -> blueprints.fill(key, space.key(), Site.locale(ask)));
        Map<String, Object> form = form(space.key());
        form.put("title", filled.flatMap(Filled::title).orElse(ask.text("title")));
        form.put("body", filled.map(Filled::body).orElse(""));
        form.put("labels", filled.map(Filled::label).orElse(""));
        form.put(
                "parentId",
                ask.id("fromPageId").or(() -> ask.id("parentPageId")).orElse(space.homePageId()));
        return Reply.page("editor", form);
    }

    /** A blueprint whose result is a page, not an editor. */
    Reply createAtOnce(Ask ask) {
        WikiSpace space = writable(ask, ask.text("spaceKey"));
        return created(ask, space, blueprints.fill(ask.text("blueprint"), space.key(), Site.locale(ask)));
    }

    private Reply created(Ask ask, WikiSpace space, Filled filled) {
        String title = ask.some("title").or(filled::title).orElse("New page");
        PageDraft draft = PageDraft.of(space.key(), Optional.of(space.homePageId()), title, filled.body());
        WikiPage page = site.wiki().create(draft, ask.author());
        if (!filled.label().isEmpty()) {
            site.wiki().labels().add(page.id(), filled.label());
        }
        return Reply.to("/pages/viewpage.action?pageId=" + page.id());
    }

    private WikiSpace writable(Ask ask, String key) {
        WikiSpace space = site.space(ask, key);
        if (!site.access().canCreate(ask.reader(), space.id())) {
            throw ContentProblem.forbidden("You do not have permission to create pages in this space.");
        }
        return space;
    }

    /** Asks for permission before it looks at what was typed: the form that comes back names the space. */
    Reply save(Ask ask) {
        Supplier<WikiPage> write = ask.id("pageId").isPresent() ? update(ask) : insert(ask);
        try {
            List<String> labels = labels(ask.text("labels"));
            WikiPage page = write.get();
            label(page.id(), labels);
            return Reply.to("/pages/viewpage.action?pageId=" + page.id());
        } catch (StorageSyntaxException broken) {
            return again(ask, "body", broken.description(), broken.line(), broken.column());
        } catch (ContentProblem problem) {
            boolean typed = problem.status() == 400 || problem.status() == 409;
            if (!typed) {
                throw problem;
            }
            return again(ask, field(problem.reason()), problem.reason(), 0, 0);
        }
    }

    private Supplier<WikiPage> update(Ask ask) {
        WikiPage before = site.editable(ask);
        return () -> site.wiki()
                .update(
                        before.id(),
                        ask.number("version"),
                        draft(ask, before.spaceKey(), before.parent()),
                        ask.author());
    }

    private Supplier<WikiPage> insert(Ask ask) {
        WikiSpace space = writable(ask, ask.text("spaceKey"));
        Optional<Long> parent =
                ask.id("parentId").map(id -> site.page(ask, Optional.of(id)).id());
        return () -> site.wiki().create(draft(ask, space.key(), parent), ask.author());
    }

    private static PageDraft draft(Ask ask, String space, Optional<Long> parent) {
        return new PageDraft(
                space,
                parent,
                ask.text("title").strip(),
                ask.text("body").replace("\r\n", "\n"),
                ask.text("message"),
                ask.text("minorEdit").equals("true"));
    }

    private static List<String> labels(String text) {
        return Arrays.stream(text.split("[\\s,]+", -1))
                .filter(one -> !one.isEmpty())
                .map(LabelStore::valid)
                .toList();
    }

    private void label(long page, List<String> wanted) {
        for (String old : site.wiki().labels().of(page)) {
            if (!wanted.contains(old)) {
                site.wiki().labels().remove(page, old);
            }
        }
        wanted.forEach(one -> site.wiki().labels().add(page, one));
    }

    private static String field(String reason) {
        if (reason.contains("cannot be a label")) {
            return "labels";
        }
        return reason.startsWith("title") || reason.contains("this title") ? "title" : "form";
    }

    private Reply again(Ask ask, String field, String message, int line, int column) {
        String space = ask.id("pageId").isPresent() ? site.page(ask).spaceKey() : ask.text("spaceKey");
        Map<String, Object> form = form(space);
        for (String name : List.of("pageId", "version", "parentId", "title", "body", "labels", "message")) {
            form.put(name, ask.text(name));
        }
        form.put("minorEdit", ask.text("minorEdit"));
        form.put("errorField", field);
        form.put("error", message);
        form.put("errorLine", line);
        form.put("errorColumn", column);
        return new Reply.Page(400, "editor", form);
    }

    private Map<String, Object> form(String spaceKey) {
        site.web().resources().requireContext("editor");
        Map<String, Object> form = new HashMap<>();
        for (String name : List.of("pageId", "version", "parentId", "title", "body", "labels", "message", "error")) {
            form.put(name, "");
        }
        form.put("minorEdit", "");
        form.put("errorField", "");
        form.put("errorLine", 0);
        form.put("errorColumn", 0);
        form.put("spaceKey", spaceKey);
        form.put(
                "spaceName",
                site.wiki().spaces().byKey(spaceKey).map(WikiSpace::name).orElse(spaceKey));
        return form;
    }
}
