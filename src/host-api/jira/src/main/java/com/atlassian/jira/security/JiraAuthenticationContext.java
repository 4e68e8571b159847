package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** {@code com.atlassian.jira.security.JiraAuthenticationContext}, Jira 11.3: confirmed. */
public interface JiraAuthenticationContext {

    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();

    Locale getLocale();
}
