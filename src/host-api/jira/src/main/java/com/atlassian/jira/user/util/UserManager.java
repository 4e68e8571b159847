package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** {@code com.atlassian.jira.user.util.UserManager}, Jira 11.3: likely. */
public interface UserManager {

    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
}
