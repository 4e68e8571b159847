package org.guildhall.confluence.access;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guildhall.core.reference.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who administer Confluence. The product has no list of them; it is made of the groups that usually administer, less
 * those of their members whom Confluence does not let administer.
 */
public final class ConfluenceAdministrators implements Supplier<Set<UserKey>> {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceAdministrators.class);
    private static final List<String> GROUPS =
            List.of("confluence-administrators", "administrators", "site-administrators", "system-administrators");

    private final UserAccessor users;
    private final PermissionManager permissions;

    /** Asks Confluence. */
    public ConfluenceAdministrators(UserAccessor users, PermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public Set<UserKey> get() {
        try {
            return GROUPS.stream()
                    .flatMap(name -> members(name).stream())
                    .flatMap(name -> Optional.ofNullable(users.getUserByName(name)).stream())
                    .filter(this::administers)
                    .map(ConfluenceUsers::keyOf)
                    .collect(Collectors.toSet());
        } catch (LinkageError e) {
            LOG.warn("Administrators get no digest: this Confluence lists the members of groups in another way", e);
            return Set.of();
        }
    }

    private Collection<String> members(String name) {
        Group group = users.getGroup(name);
        return group == null ? List.of() : users.getMemberNamesAsList(group);
    }

    private boolean administers(ConfluenceUser user) {
        return permissions.isConfluenceAdministrator(user);
    }
}
