package org.guildhall.confluence.access;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.confluence.page.CurrentPages;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;

/** Confluence's own permissions: of spaces, and of pages with their restrictions. */
public final class ConfluenceAccessControl implements AccessControl {

    private final PermissionManager permissions;
    private final CurrentPages pages;
    private final SpaceManager spaces;
    private final ConfluenceUsers users;
    private final Transactions transactions;

    /** Asks Confluence; in a job, permissions can only be read within a transaction. */
    public ConfluenceAccessControl(
            PermissionManager permissions,
            CurrentPages pages,
            SpaceManager spaces,
            ConfluenceUsers users,
            Transactions transactions) {
        this.permissions = permissions;
        this.pages = pages;
        this.spaces = spaces;
        this.users = users;
        this.transactions = transactions;
    }

    @Override
    public Set<PageRef> visible(Actor actor, Collection<PageRef> refs) {
        return permitted(actor, Permission.VIEW, refs);
    }

    @Override
    public Set<PageRef> editable(Actor actor, Collection<PageRef> refs) {
        return permitted(actor, Permission.EDIT, refs);
    }

    @Override
    public boolean canView(Actor actor, SpaceKey key) {
        return may(actor, Permission.VIEW, key);
    }

    /** One page needs no list. */
    @Override
    public boolean canEdit(Actor actor, PageRef ref) {
        return pages.with(List.of(ref), some -> some.stream().anyMatch(page -> has(actor, Permission.EDIT, page)));
    }

    @Override
    public boolean canAdminister(Actor actor, SpaceKey key) {
        return may(actor, Permission.ADMINISTER, key);
    }

    @Override
    public boolean isAdministrator(Actor actor) {
        return actor.user().isPresent() && permissions.isConfluenceAdministrator(users.userOf(actor));
    }

    private Set<PageRef> permitted(Actor actor, Permission permission, Collection<PageRef> refs) {
        return pages.with(
                refs, current -> permissions.getPermittedEntities(users.userOf(actor), permission, current).stream()
                        .map(page -> new PageRef(page.getId()))
                        .collect(Collectors.toSet()));
    }

    private boolean has(Actor actor, Permission permission, Object target) {
        return permissions.hasPermission(users.userOf(actor), permission, target);
    }

    private boolean may(Actor actor, Permission permission, SpaceKey key) {
        return transactions.inTransaction(() -> {
            Space space = spaces.getSpace(key.value());
            return space != null && has(actor, permission, space);
        });
    }
}
