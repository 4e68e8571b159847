package org.guildhall.host.jira.api;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Who administers the site, as plugins ask it. */
final class Administrators implements GlobalPermissionManager {

    private final UserDirectory users;

    Administrators(UserDirectory users) {
        this.users = users;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        return Optional.ofNullable(user)
                .map(ApplicationUser::getKey)
                .flatMap(users::byKey)
                .map(HostUser::isAdministrator)
                .orElse(false);
    }
}
