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
        if (target instanceof ContentEntityObject content) {
            return wiki.pages()
                    .byId(content.getId())
                    .filter(page -> onPage(who, permission, page))
                    .isPresent();
        }
        boolean application = target == TARGET_APPLICATION;
        return application && (permission == Permission.VIEW ? who.isPresent() : isAdministrator(who));
    }

    private boolean onSpace(Optional<HostUser> who, Permission permission, long space) {
        Access access = wiki.access();
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return access.canView(who, space);
        }
        return permission == Permission.EDIT ? access.canCreate(who, space) : access.canAdminister(who, space);
    }

    private boolean onPage(Optional<HostUser> who, Permission permission, WikiPage page) {
        Access access = wiki.access();
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return access.canView(who, page);
        }
        return permission == Permission.SET_PERMISSIONS ? access.canRestrict(who, page) : access.canEdit(who, page);
    }

    @Override
    public boolean hasCreatePermission(@Nullable User user, Object container, Class<?> typeToCreate) {
        Optional<HostUser> who = HostConfluenceUser.optional(user);
        if (container instanceof Space space) {
            return wiki.access().canCreate(who, space.getId());
        }
        return container instanceof ContentEntityObject content
                && wiki.pages()
                        .byId(content.getId())
                        .filter(page -> wiki.access().canView(who, page)
                                && wiki.access().canCreate(who, page.spaceId()))
                        .isPresent();
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
        return isAdministrator(HostConfluenceUser.optional(user));
    }

    @Override
    public boolean isSystemAdministrator(@Nullable User user) {
        return isAdministrator(HostConfluenceUser.optional(user));
    }

    private static boolean isAdministrator(Optional<HostUser> who) {
        return who.filter(HostUser::isAdministrator).isPresent();
    }
}
