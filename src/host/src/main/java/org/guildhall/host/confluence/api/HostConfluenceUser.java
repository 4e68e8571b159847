package org.guildhall.host.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** A person of the host as Confluence's API shows them. */
public final class HostConfluenceUser implements ConfluenceUser {

    private final HostUser person;

    /** Shows that person. */
    public HostConfluenceUser(HostUser person) {
        this.person = person;
    }

    /**
     * The person behind a user of the API.
     *
     * @throws IllegalArgumentException when the user does not come from this host
     */
    public static HostUser personOf(User user) {
        if (user instanceof HostConfluenceUser own) {
            return own.person;
        }
        throw new IllegalArgumentException("Not a user of this host: " + user);
    }

    /** The person behind a user of the API, empty for null, which means anonymous. */
    public static Optional<HostUser> optional(@Nullable User user) {
        return Optional.ofNullable(user).map(HostConfluenceUser::personOf);
    }

    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String getFullName() {
        return person.fullName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostConfluenceUser user && user.person.key().equals(person.key());
    }

    @Override
    public int hashCode() {
        return person.key().hashCode();
    }

    @Override
    public String toString() {
        return person.name();
    }
}
