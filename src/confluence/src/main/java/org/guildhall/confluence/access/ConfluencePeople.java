package org.guildhall.confluence.access;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.guildhall.core.access.People;
import org.guildhall.core.reference.UserKey;

/** Confluence's directory of people. */
public final class ConfluencePeople implements People {

    private final ConfluenceUsers users;
    private final Supplier<Set<UserKey>> administrators;

    /** Asks the directory; {@code administrators} tells who administers the site. */
    public ConfluencePeople(ConfluenceUsers users, Supplier<Set<UserKey>> administrators) {
        this.users = users;
        this.administrators = administrators;
    }

    @Override
    public Optional<UserKey> byName(String name) {
        return users.named(name).map(ConfluenceUsers::keyOf);
    }

    @Override
    public String displayName(UserKey key) {
        return users.find(key)
                .map(ConfluenceUser::getFullName)
                .filter(name -> !name.isBlank())
                .orElse(key.value());
    }

    @Override
    public Set<UserKey> administrators() {
        return administrators.get();
    }
}
