package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.util.List;

/** com.atlassian.confluence.security.PermissionManager, Confluence 8.7 to 10.2, confirmed. */
public interface PermissionManager {

    boolean hasPermission(User user, Permission permission, Object target);

    <X> List<X> getPermittedEntities(User user, Permission permission, List<? extends X> objects);

    boolean isConfluenceAdministrator(User user);
}
