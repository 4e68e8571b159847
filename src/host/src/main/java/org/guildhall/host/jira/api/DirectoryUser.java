package org.guildhall.host.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** A person of the directory as plugins see one; the same person is equal whatever else changed. */
public final class DirectoryUser implements ApplicationUser {

    private final HostUser user;

    /** That person. */
    public DirectoryUser(HostUser user) {
        this.user = user;
    }

    /** The person as a plugin sees one, null when there is none. */
    public static @Nullable DirectoryUser orNull(Optional<HostUser> user) {
        return user.map(DirectoryUser::new).orElse(null);
    }

    /** The person in the directory for what a plugin hands over, which may be null. */
    public static Optional<HostUser> in(UserDirectory users, @Nullable ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey).flatMap(users::byKey);
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public Long getId() {
        return 10000L + Integer.toUnsignedLong(user.key().hashCode());
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.fullName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser person && person.getKey().equals(user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name();
    }
}
