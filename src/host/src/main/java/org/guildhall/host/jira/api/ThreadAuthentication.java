package org.guildhall.host.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Who acts in this thread. */
final class ThreadAuthentication implements JiraAuthenticationContext {

    private final UserDirectory users;

    ThreadAuthentication(UserDirectory users) {
        this.users = users;
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return DirectoryUser.orNull(CurrentUser.get());
    }

    @Override
    public boolean isLoggedInUser() {
        return CurrentUser.get().isPresent();
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser user) {
        CurrentUser.set(DirectoryUser.in(users, user));
    }

    @Override
    public void clearLoggedInUser() {
        CurrentUser.set(java.util.Optional.empty());
    }

    @Override
    public Locale getLocale() {
        return CurrentUser.get().map(HostUser::locale).orElse(Locale.ENGLISH);
    }
}
