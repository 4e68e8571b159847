package org.guildhall.core.access;

import java.util.Optional;
import org.guildhall.core.reference.UserKey;

/** Who asks: a person, or somebody who is not logged in. */
public record Actor(Optional<UserKey> user) {

    private static final Actor ANONYMOUS = new Actor(Optional.empty());

    /** Somebody who is not logged in. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** A person. */
    public static Actor of(UserKey user) {
        return new Actor(Optional.of(user));
    }

    /** Whether this is that person. */
    public boolean is(UserKey other) {
        return user.filter(other::equals).isPresent();
    }
}
