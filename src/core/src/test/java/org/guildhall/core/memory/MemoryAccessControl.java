package org.guildhall.core.memory;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;

/**
 * Permissions in memory. Whoever is logged in sees every space and existing page and may edit every page, until a test says
 * otherwise; anonymous readers see what everybody sees once the site is public, and change nothing.
 */
public final class MemoryAccessControl implements AccessControl {

    private record SpaceAndUser(SpaceKey space, UserKey user) {}

    private record PageAndUser(PageRef page, UserKey user) {}

    private final MemoryPages pages;
    private final Set<UserKey> administrators = ConcurrentHashMap.newKeySet();
    private final Set<SpaceAndUser> spaceAdministrators = ConcurrentHashMap.newKeySet();
    private final Set<SpaceKey> hiddenSpaces = ConcurrentHashMap.newKeySet();
    private final Set<SpaceAndUser> hiddenSpacesFrom = ConcurrentHashMap.newKeySet();
    private final Set<PageRef> hiddenPages = ConcurrentHashMap.newKeySet();
    private final Set<PageAndUser> hiddenPagesFrom = ConcurrentHashMap.newKeySet();
    private final Set<PageAndUser> readOnly = ConcurrentHashMap.newKeySet();
    private volatile boolean isPublic;
    private volatile Runnable meanwhile = () -> {};

    /** Permissions for those pages; other pages do not exist. */
    public MemoryAccessControl(MemoryPages pages) {
        this.pages = pages;
    }

    /** Does that whenever somebody's permission to edit is asked: what happens while a use case is under way. */
    public void whenAskedToEdit(Runnable work) {
        meanwhile = work;
    }

    /** Makes somebody a site administrator. */
    public void administrator(UserKey user) {
        administrators.add(user);
    }

    /** Makes somebody an administrator of a space. */
    public void administrator(SpaceKey space, UserKey user) {
        spaceAdministrators.add(new SpaceAndUser(space, user));
    }

    /** Lets anonymous readers in. */
    public void makePublic() {
        isPublic = true;
    }

    /** Hides a space from everybody. */
    public void hide(SpaceKey space) {
        hiddenSpaces.add(space);
    }

    /** Hides a space from one person. */
    public void hide(SpaceKey space, UserKey user) {
        hiddenSpacesFrom.add(new SpaceAndUser(space, user));
    }

    /** Hides a page from everybody. */
    public void hide(PageRef page) {
        hiddenPages.add(page);
    }

    /** Hides a page from one person. */
    public void hide(PageRef page, UserKey user) {
        hiddenPagesFrom.add(new PageAndUser(page, user));
    }

    /** Lets one person only read a page. */
    public void makeReadOnly(PageRef page, UserKey user) {
        readOnly.add(new PageAndUser(page, user));
    }

    @Override
    public Set<PageRef> visible(Actor actor, Collection<PageRef> wanted) {
        return pages.find(wanted).values().stream()
                .filter(p -> canView(actor, p.space()) && !isHidden(actor, p.page()))
                .map(p -> p.page())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean canView(Actor actor, SpaceKey space) {
        boolean hidden = hiddenSpaces.contains(space)
                || actor.user()
                        .filter(u -> hiddenSpacesFrom.contains(new SpaceAndUser(space, u)))
                        .isPresent();
        return !hidden && (isPublic || actor.user().isPresent());
    }

    @Override
    public Set<PageRef> editable(Actor actor, Collection<PageRef> wanted) {
        meanwhile.run();
        return visible(actor, wanted).stream()
                .filter(page -> actor.user()
                        .filter(u -> !readOnly.contains(new PageAndUser(page, u)))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean canAdminister(Actor actor, SpaceKey space) {
        return actor.user()
                .filter(u -> spaceAdministrators.contains(new SpaceAndUser(space, u)))
                .isPresent();
    }

    @Override
    public boolean isAdministrator(Actor actor) {
        return actor.user().filter(administrators::contains).isPresent();
    }

    private boolean isHidden(Actor actor, PageRef page) {
        return hiddenPages.contains(page)
                || actor.user()
                        .filter(u -> hiddenPagesFrom.contains(new PageAndUser(page, u)))
                        .isPresent();
    }
}
