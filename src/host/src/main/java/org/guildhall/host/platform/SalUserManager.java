package org.guildhall.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
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

    private Optional<HostUser> byName(@Nullable String name) {
        return name == null ? Optional.empty() : directory.byName(name);
    }

    private Optional<HostUser> byKey(@Nullable UserKey key) {
        return key == null ? Optional.empty() : directory.byKey(key.getStringValue());
    }
}
