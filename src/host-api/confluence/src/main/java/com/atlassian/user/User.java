package com.atlassian.user;

import java.security.Principal;

/** com.atlassian.user.User, Confluence 8.7 to 10.2, confirmed. */
public interface User extends Entity, Principal {

    String getFullName();
}
