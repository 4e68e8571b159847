package org.guildhall.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.People;
import org.guildhall.core.reference.UserKey;

/** Jira's directory of people. */
public final class JiraPeople implements People {

    private final UserManager users;

    /** Asks the directory. */
    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<UserKey> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(user -> new UserKey(user.getKey()));
    }

    @Override
    public String displayName(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value()))
                .map(ApplicationUser::getDisplayName)
                .filter(name -> !name.isBlank())
                .orElse(key.value());
    }

    /** Nobody: digests are sent from Confluence. */
    @Override
    public Set<UserKey> administrators() {
        return Set.of();
    }
}
