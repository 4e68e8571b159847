package org.guildhall.host.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import org.guildhall.host.kernel.HostUser;

/** A person of the directory as plugins see one. */
record DirectoryUser(HostUser user) implements ApplicationUser {

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.fullName();
    }
}
