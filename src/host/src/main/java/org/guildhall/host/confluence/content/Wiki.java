package org.guildhall.host.confluence.content;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.guildhall.host.confluence.content.PageListener.Change;
import org.guildhall.host.confluence.storage.StorageParser;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The content of the small Confluence; changes are committed before anyone hears of them. Asks for no permission. */
public final class Wiki {

    private final Jdbi jdbi;
    private final Clock clock;
    private volatile PageListener listener = (change, page, before, minor) -> {};
    private final SpaceStore spaces;
    private final PageStore pages;
    private final LabelStore labels;
    private final RestrictionStore restrictions;
    private final CommentStore comments;
    private final PropertyStore properties;
    private final Access access;

    /** Opens the store and creates missing tables. */
    public Wiki(DataSource dataSource, Clock clock) {
        this.jdbi = Jdbi.create(dataSource);
        this.clock = clock;
        this.spaces = new SpaceStore(jdbi);
        this.pages = new PageStore(jdbi);
        this.labels = new LabelStore(jdbi);
        this.restrictions = new RestrictionStore(jdbi);
        this.comments = new CommentStore(jdbi, clock);
        this.properties = new PropertyStore(jdbi);
        this.access = new Access(spaces, restrictions);
        ContentSchema.create(jdbi);
    }

    /** Names who hears of changes after they were committed. */
    public void publishTo(PageListener hearer) {
        listener = hearer;
    }

    /** Reads spaces. */
    public SpaceStore spaces() {
        return spaces;
    }

    /** Reads pages. */
    public PageStore pages() {
        return pages;
    }

    /** Labels of pages. */
    public LabelStore labels() {
        return labels;
    }

    /** Restrictions of pages. */
    public RestrictionStore restrictions() {
        return restrictions;
    }

    /** Comments on pages. */
    public CommentStore comments() {
        return comments;
    }

    /** Properties of pages. */
    public PropertyStore properties() {
        return properties;
    }

    /** Who may do what. */
    public Access access() {
        return access;
    }

    /** Finds pages by title, label and space. */
    public PageSearch search() {
        return new PageSearch(jdbi);
    }

    /** Creates a space with a home page; logged-in people of the group {@code users} may edit unless grants are given. */
    public WikiSpace createSpace(String key, String name, String description, String author, List<SpaceGrant> grants) {
        Checks.space(spaces, key, name, description);
        String body = description.isBlank() ? "<p></p>" : "<p>" + StorageParser.escape(description) + "</p>";
        StorageParser.parse(body);
        PageDraft draft = PageDraft.of(key, Optional.empty(), name + " Home", body);
        Instant at = clock.instant();
        long home = Taken.refusedBy(
                () -> Checks.keyTaken(key),
                () -> jdbi.inTransaction(handle -> {
                    long space = handle.createUpdate("insert into space (space_key, name, description, home_page)"
                                    + " values (:key, :name, :description, 0)")
                            .bind("key", key)
                            .bind("name", name)
                            .bind("description", description)
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(Long.class)
                            .one();
                    grants.forEach(grant -> insert(handle, space, grant));
                    PageWriter writer = new PageWriter(handle);
                    long page = writer.insert(space, draft, List.of(), author, at);
                    writer.version(page, 1, draft, author, at);
                    handle.execute("update space set home_page = ? where id = ?", page, space);
                    return page;
                }));
        WikiPage page = published(Change.CREATED, home, Optional.empty(), false);
        return spaces.byId(page.spaceId()).orElseThrow();
    }

    /** Replaces who may do what in a space. */
    public void grant(long spaceId, List<SpaceGrant> grants) {
        grants.forEach(grant -> Checks.subject(grant.kind(), grant.subject()));
        jdbi.useTransaction(handle -> {
            handle.execute("delete from space_grant where space_id = ?", spaceId);
            grants.stream().distinct().forEach(grant -> insert(handle, spaceId, grant));
        });
        RequestCache.clear();
    }

    /** Gives one permission more; one that is there stays. */
    public void grant(long spaceId, SpaceGrant added) {
        Checks.subject(added.kind(), added.subject());
        Taken.instead(() -> 0, () -> jdbi.withHandle(handle -> insert(handle, spaceId, added)));
        RequestCache.clear();
    }

    private static int insert(Handle handle, long space, SpaceGrant grant) {
        return handle.execute(
                "insert into space_grant (space_id, kind, subject, permission) values (?, ?, ?, ?)",
                space,
                grant.kind(),
                grant.subject(),
                grant.permission());
    }

    /** Creates a page now. */
    public WikiPage create(PageDraft draft, String author) {
        return create(draft, author, clock.instant());
    }

    /** Creates a page as of that moment; imports use it to keep real dates. */
    public WikiPage create(PageDraft draft, String author, Instant at) {
        WikiSpace space = Checks.spaceOf(spaces, draft);
        Checks.page(pages, draft, Optional.empty());
        List<Long> ancestors = ancestors(space, draft.parent());
        long id = Taken.refusedBy(
                () -> Checks.titleTaken(draft),
                () -> jdbi.inTransaction(handle -> {
                    PageWriter writer = new PageWriter(handle);
                    long page = writer.insert(space.id(), draft, ancestors, author, at);
                    writer.version(page, 1, draft, author, at);
                    return page;
                }));
        return published(Change.CREATED, id, Optional.empty(), draft.minor());
    }

    private List<Long> ancestors(WikiSpace space, Optional<Long> parent) {
        List<Long> ancestors = new ArrayList<>();
        parent.ifPresent(above -> {
            WikiPage page = Checks.parent(pages, space, above);
            ancestors.addAll(page.ancestors());
            ancestors.add(page.id());
        });
        return ancestors;
    }

    /** Saves the next version now. */
    public WikiPage update(long id, int expectedVersion, PageDraft draft, String author) {
        return update(id, expectedVersion, draft, author, clock.instant());
    }

    /**
     * Saves the next version as of that moment; a draft that names another parent moves the page there as well.
     *
     * @throws ContentProblem when the page is not in the expected version any more
     */
    public WikiPage update(long id, int expectedVersion, PageDraft draft, String author, Instant at) {
        RequestCache.clear();
        WikiPage before = current(id);
        Checks.version(before, expectedVersion);
        Checks.page(pages, draft, Optional.of(before));
        Optional<WikiPage> newParent = draft.parent()
                .filter(parent -> before.parent().filter(parent::equals).isEmpty())
                .map(this::current);
        newParent.ifPresent(parent -> Checks.move(before, parent));
        boolean done = Taken.refusedBy(
                () -> Checks.titleTaken(draft),
                () -> jdbi.inTransaction(handle -> {
                    PageWriter writer = new PageWriter(handle);
                    boolean updated = writer.update(before, draft, author, at);
                    if (updated) {
                        writer.version(id, before.version() + 1, draft, author, at);
                        newParent.ifPresent(parent -> writer.move(before, newParent, pages.below(before)));
                    }
                    return updated;
                }));
        if (!done) {
            throw Checks.stale(expectedVersion);
        }
        WikiPage after = published(Change.UPDATED, id, Optional.of(before), draft.minor());
        return newParent.isEmpty() ? after : published(Change.MOVED, id, Optional.of(before), false);
    }

    /** Moves a page, with all below it, under another page of the same space. */
    public WikiPage move(long id, long newParent) {
        WikiPage page = current(id);
        WikiPage parent = current(newParent);
        Checks.move(page, parent);
        jdbi.useTransaction(handle -> new PageWriter(handle).move(page, Optional.of(parent), pages.below(page)));
        return published(Change.MOVED, id, Optional.of(page), false);
    }

    /** Puts a page into the trash; the pages directly below move up to its parent. */
    public void trash(long id) {
        WikiPage page = current(id);
        Checks.notHome(spaces, page);
        Optional<WikiPage> parent = page.parent().flatMap(pages::byId);
        List<WikiPage> children = pages.children(id);
        jdbi.useTransaction(handle -> {
            PageWriter writer = new PageWriter(handle);
            children.forEach(child -> writer.move(child, parent, pages.below(child)));
            writer.trash(page);
        });
        published(Change.TRASHED, id, Optional.of(page), false);
    }

    /** Takes a page out of the trash, below the nearest page above it that is still there. */
    public WikiPage restore(long id) {
        WikiPage page = pages.byId(id).filter(WikiPage::trashed).orElseThrow(() -> Checks.noPage(id));
        if (pages.byTitle(page.spaceKey(), page.title()).isPresent()) {
            throw Checks.titleTaken(page);
        }
        Optional<WikiPage> parent = pages.byIds(page.ancestors()).stream()
                .filter(above -> !above.trashed())
                .reduce((higher, nearer) -> nearer);
        Taken.refusedBy(
                () -> Checks.titleTaken(page),
                () -> jdbi.inTransaction(handle -> {
                    PageWriter writer = new PageWriter(handle);
                    writer.move(page, parent, pages.below(page));
                    writer.restore(page);
                    return page;
                }));
        return published(Change.RESTORED, id, Optional.of(page), false);
    }

    /** Removes a page from the trash for good. */
    public void purge(long id) {
        WikiPage page = pages.byId(id).filter(WikiPage::trashed).orElseThrow(() -> Checks.noPage(id));
        jdbi.useTransaction(handle -> new PageWriter(handle).delete(id));
        RequestCache.clear();
        listener.changed(Change.REMOVED, page, Optional.of(page), false);
    }

    private WikiPage current(long id) {
        return pages.byId(id).filter(page -> !page.trashed()).orElseThrow(() -> Checks.noPage(id));
    }

    private WikiPage published(Change change, long id, Optional<WikiPage> before, boolean minor) {
        RequestCache.clear();
        WikiPage page = pages.byId(id).orElseThrow(() -> Checks.noPage(id));
        listener.changed(change, page, before, minor);
        return page;
    }
}
