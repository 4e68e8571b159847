package org.guildhall.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import org.guildhall.host.kernel.HostUser;

/** A person as SAL shows them; addresses are relative to the product's context path, as in the products. */
record SalUserProfile(HostUser user) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    public URI getProfilePictureUri(int width, int height) {
        return getProfilePictureUri();
    }

    @Override
    public URI getProfilePictureUri() {
        return URI.create("/images/avatar/" + user.key() + ".svg");
    }

    @Override
    public URI getProfilePageUri() {
        return URI.create("/people/" + user.name());
    }
}
