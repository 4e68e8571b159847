package org.guildhall.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Predicate;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** The host's people as SAL shows them; as in SAL, who does not exist is null. */
final class SalUserManager implements UserManager {

    private final UserDirectory directory;

    SalUserManager(UserDirectory directory) {
        this.directory = directory;
    }

    @Override
    @SuppressWarnings("NullAway")
    public String getRemoteUsername() {
        return CurrentUser.get().map(HostUser::name).orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway")
    public UserProfile getRemoteUser() {
        return CurrentUser.get().map(SalUserProfile::new).orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway")
    public UserKey getRemoteUserKey() {
        return CurrentUser.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway")
    public UserProfile getUserProfile(@Nullable String username) {
        return byName(username).map(SalUserProfile::new).orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway")
    public UserProfile getUserProfile(@Nullable UserKey userKey) {
        return byKey(userKey).map(SalUserProfile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(@Nullable String username, String group) {
        return byName(username).filter(user -> user.isIn(group)).isPresent();
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey userKey, String group) {
        return byKey(userKey).filter(user -> user.isIn(group)).isPresent();
    }

    @Override
    public boolean isSystemAdmin(@Nullable String username) {
        return isAdmin(username);
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isAdmin(@Nullable String username) {
        return byName(username).filter(HostUser::isAdministrator).isPresent();
    }

    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        return byKey(userKey).filter(HostUser::isAdministrator).isPresent();
    }

    @Override
    public boolean isLicensed(@Nullable UserKey userKey) {
        return byKey(userKey).isPresent();
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return false;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return directory.authenticate(username, password);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Principal resolve(String username) {
        return byName(username).<Principal>map(user -> user::name).orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        Predicate<String> matches = group -> group.startsWith(prefix);
        return directory.all().stream()
                .flatMap(user -> user.groups().stream())
                .filter(matches)
                .distinct()
                .sorted()
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    private Optional<HostUser> byName(@Nullable String name) {
        return name == null ? Optional.empty() : directory.byName(name);
    }

    private Optional<HostUser> byKey(@Nullable UserKey key) {
        return key == null ? Optional.empty() : directory.byKey(key.getStringValue());
    }
}
