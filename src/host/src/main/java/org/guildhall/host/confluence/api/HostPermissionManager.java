package org.guildhall.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.confluence.content.Access;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** Confluence's {@code PermissionManager}; null as user means anonymous. */
public final class HostPermissionManager implements PermissionManager {

    private final Wiki wiki;

    /** Permissions of that content. */
    public HostPermissionManager(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public boolean hasPermission(@Nullable User user, Permission permission, @Nullable Object target) {
        Optional<HostUser> who = HostConfluenceUser.optional(user);
        if (target instanceof Space space) {
            return onSpace(who, permission, space.getId());
        }
        return target instanceof ContentEntityObject content
                && wiki.pages()
                        .byId(content.getId())
                        .filter(page -> onPage(who, permission, page))
                        .isPresent();
    }

    private boolean onSpace(Optional<HostUser> who, Permission permission, long space) {
        Access access = wiki.access();
        if (permission == Permission.VIEW) {
            return access.canView(who, space);
        }
        return permission == Permission.EDIT ? access.canCreate(who, space) : access.canAdminister(who, space);
    }

    private boolean onPage(Optional<HostUser> who, Permission permission, WikiPage page) {
        Access access = wiki.access();
        return permission == Permission.VIEW ? access.canView(who, page) : access.canEdit(who, page);
    }

    @Override
    public <X> List<X> getPermittedEntities(@Nullable User user, Permission permission, List<? extends X> objects) {
        wiki.pages()
                .byIds(objects.stream()
                        .filter(ContentEntityObject.class::isInstance)
                        .map(content -> ((ContentEntityObject) content).getId())
                        .toList());
        List<X> permitted = new ArrayList<>();
        for (X object : objects) {
            if (hasPermission(user, permission, object)) {
                permitted.add(object);
            }
        }
        return permitted;
    }

    @Override
    public boolean isConfluenceAdministrator(@Nullable User user) {
        return HostConfluenceUser.optional(user)
                .filter(HostUser::isAdministrator)
                .isPresent();
    }
}
