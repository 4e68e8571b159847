package org.guildhall.host.confluence.page;

import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.blueprint.Blueprints;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.kernel.ProductWeb;

/** Registers the pages at the products' addresses. */
public final class ConfluencePages {

    private final Site site;
    private final ProductWeb web;

    private ConfluencePages(Confluence confluence, ProductWeb web) {
        this.site = new Site(confluence, web);
        this.web = web;
    }

    /** Registers all pages of the product. */
    public static void register(Confluence confluence, ProductWeb web) {
        ConfluencePages pages = new ConfluencePages(confluence, web);
        Blueprints blueprints =
                new Blueprints(confluence.context().modules(), confluence.urls().contextPath());
        web.navigation(new Navigation(pages.site));
        web.servlet("/host/confluence/*", new StaticFiles());
        pages.lists();
        pages.reading();
        pages.writing(blueprints);
        pages.people();
    }

    private void lists() {
        Lists lists = new Lists(site);
        get("", lists::dashboard);
        get("/index.action", lists::dashboard);
        get("/dashboard.action", lists::dashboard);
        get("/dosearchsite.action", lists::search);
        get("/label/*", lists::label);
        get("/collector/pages.action", lists::pages);
        both("/pages/viewtrash.action", lists::trash, lists::changeTrash);
    }

    private void reading() {
        Views views = new Views(site);
        Histories histories = new Histories(site, views);
        PageChanges changes = new PageChanges(site, views);
        get("/display/*", views::display);
        get("/pages/viewpage.action", views::byId);
        get("/pages/viewversion.action", views::version);
        get("/pages/viewstorage.action", histories::source);
        both("/pages/viewpreviousversions.action", histories::list, histories::restore);
        both("/pages/labels.action", views::byId, changes::label);
        both("/pages/comment.action", views::byId, changes::comment);
        both("/pages/removepage.action", changes::confirmRemove, changes::remove);
        both("/pages/movepage.action", changes::moveForm, changes::move);
        both("/pages/pagepermissions.action", changes::restrictions, changes::restrict);
    }

    private void writing(Blueprints blueprints) {
        Editing editing = new Editing(site, blueprints);
        CreateDialog dialog = new CreateDialog(site, blueprints);
        both("/pages/editpage.action", editing::edit, editing::save);
        both("/pages/createpage.action", editing::create, editing::save);
        both("/pages/create.action", dialog::show, dialog::choose);
    }

    private void people() {
        People people = new People(site);
        Spaces spaces = new Spaces(site);
        get("/browsepeople.action", people::all);
        get("/users/viewuserprofile.action", people::profile);
        both("/spaces/createspace.action", spaces::form, spaces::create);
        both("/spaces/spacepermissions.action", spaces::permissions, spaces::grant);
        get("/admin/console.action", ask -> {
            if (ask.reader().filter(user -> user.isAdministrator()).isEmpty()) {
                throw ContentProblem.forbidden("Only administrators may see this page.");
            }
            return Reply.page(
                    "admin",
                    java.util.Map.of(
                            "baseUrl", site.confluence().context().baseUrl().toString()));
        });
    }

    private void get(String path, Action get) {
        both(path, get, ask -> {
            throw ContentProblem.badRequest("This page is read only.");
        });
    }

    private void both(String path, Action get, Action post) {
        web.servlet(path, new ActionServlet(site, get, post));
    }
}
