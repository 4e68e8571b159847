package org.guildhall.host.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** The directory as plugins see it. */
final class DirectoryUsers implements UserManager {

    private final UserDirectory users;

    DirectoryUsers(UserDirectory users) {
        this.users = users;
    }

    @Override
    public @Nullable ApplicationUser getUserByKey(String userKey) {
        return users.byKey(userKey).map(DirectoryUser::new).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(String userName) {
        return users.byName(userName).map(DirectoryUser::new).orElse(null);
    }
}
