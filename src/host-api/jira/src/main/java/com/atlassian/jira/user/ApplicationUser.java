package com.atlassian.jira.user;

import java.security.Principal;

/** {@code com.atlassian.jira.user.ApplicationUser}, Jira 11.3: confirmed. */
public interface ApplicationUser extends Principal {

    String getKey();

    String getDisplayName();
}
