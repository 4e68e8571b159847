package org.guildhall.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;

/** Who administers Jira. Jira knows no pages and no spaces: nobody may see or change them from here. */
public final class JiraAccessControl implements AccessControl {

    private final GlobalPermissionManager permissions;
    private final UserManager users;

    /** Asks Jira. */
    public JiraAccessControl(GlobalPermissionManager permissions, UserManager users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Set<PageRef> visible(Actor actor, Collection<PageRef> pages) {
        return Set.of();
    }

    @Override
    public boolean canView(Actor actor, SpaceKey space) {
        return false;
    }

    @Override
    public Set<PageRef> editable(Actor actor, Collection<PageRef> pages) {
        return Set.of();
    }

    @Override
    public boolean canAdminister(Actor actor, SpaceKey space) {
        return false;
    }

    @Override
    public boolean isAdministrator(Actor actor) {
        return actor.user()
                .flatMap(key -> find(key.value()))
                .filter(this::administers)
                .isPresent();
    }

    private Optional<ApplicationUser> find(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }

    private boolean administers(ApplicationUser user) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
