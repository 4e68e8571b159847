package org.guildhall.web.text;

import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Collection;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.UserKey;
import org.jspecify.annotations.Nullable;

/** Who is who: outside, people go by their login names; the core knows them by keys that stay. */
public final class Users {

    private final UserManager users;

    /** Asks the product. */
    public Users(UserManager users) {
        this.users = users;
    }

    /** Who asks. */
    public Actor current() {
        com.atlassian.sal.api.user.@Nullable UserKey key = users.getRemoteUserKey();
        return key == null ? Actor.anonymous() : Actor.of(new UserKey(key.getStringValue()));
    }

    /**
     * The key of the person with that login name; refuses an unknown one. Those who are there already may stay when they
     * are gone from the directory, by what they are then called.
     */
    public UserKey byName(String name, String field, Collection<UserKey> there) {
        @Nullable UserProfile profile = name.isBlank() ? null : users.getUserProfile(name.strip());
        if (profile != null) {
            return new UserKey(profile.getUserKey().getStringValue());
        }
        return there.stream()
                .filter(key -> key.value().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(Problem.of("user.unknown", field, name)));
    }

    /** The login name; the key itself when the person is gone. */
    public String nameOf(UserKey user) {
        return profile(user).map(UserProfile::getUsername).orElseGet(user::value);
    }

    /** The name as people say it; the key itself when the person is gone. */
    public String displayNameOf(UserKey user) {
        return profile(user)
                .map(UserProfile::getFullName)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> nameOf(user));
    }

    /** The mail address, if there is one. */
    public Optional<String> addressOf(UserKey user) {
        return profile(user).map(UserProfile::getEmail).filter(address -> !address.isBlank());
    }

    private Optional<UserProfile> profile(UserKey user) {
        return Optional.ofNullable(users.getUserProfile(new com.atlassian.sal.api.user.UserKey(user.value())));
    }
}
