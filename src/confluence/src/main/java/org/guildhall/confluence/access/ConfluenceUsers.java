package org.guildhall.confluence.access;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.core.access.Actor;
import org.guildhall.core.reference.UserKey;
import org.jspecify.annotations.Nullable;

/** Turns the core's people into Confluence's and back. */
public final class ConfluenceUsers {

    private final UserAccessor users;

    /** Asks Confluence's directory. */
    public ConfluenceUsers(UserAccessor users) {
        this.users = users;
    }

    /** The person in Confluence; null for nobody, as Confluence's own API takes it. */
    public @Nullable ConfluenceUser userOf(Actor actor) {
        return actor.user().flatMap(this::find).orElse(null);
    }

    /** The person with that key, unless they are gone. */
    public Optional<ConfluenceUser> find(UserKey key) {
        return Optional.ofNullable(users.getExistingUserByKey(new com.atlassian.sal.api.user.UserKey(key.value())));
    }

    Optional<ConfluenceUser> named(String name) {
        return Optional.ofNullable(users.getUserByName(name));
    }

    /** The core's name for that person. */
    public static UserKey keyOf(ConfluenceUser user) {
        return new UserKey(user.getKey().getStringValue());
    }

    /** Who is reading or writing at the moment. */
    public static Actor current() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .map(user -> Actor.of(keyOf(user)))
                .orElseGet(Actor::anonymous);
    }

    /** Does something as a person; in a job nobody is logged in, in a request somebody may be already. */
    public <T> T as(UserKey person, Supplier<T> work) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(find(person).orElse(null));
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
