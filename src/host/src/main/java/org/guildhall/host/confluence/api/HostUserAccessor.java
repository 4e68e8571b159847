package org.guildhall.host.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Confluence's {@code UserAccessor}. */
public final class HostUserAccessor implements UserAccessor {

    private final UserDirectory users;

    /** People of that directory. */
    public HostUserAccessor(UserDirectory users) {
        this.users = users;
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String name) {
        return users.byName(name).<ConfluenceUser>map(HostConfluenceUser::new).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey key) {
        return users.byKey(key.getStringValue())
                .<ConfluenceUser>map(HostConfluenceUser::new)
                .orElse(null);
    }

    @Override
    public @Nullable Group getGroup(String name) {
        return users.all().stream().anyMatch(user -> user.groups().contains(name)) ? () -> name : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return users.all().stream()
                .filter(user -> user.groups().contains(group.getName()))
                .map(HostUser::name)
                .toList();
    }
}
