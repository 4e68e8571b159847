package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** com.atlassian.confluence.user.ConfluenceUser, Confluence 8.7 to 10.2, confirmed. */
public interface ConfluenceUser extends User {

    UserKey getKey();
}
