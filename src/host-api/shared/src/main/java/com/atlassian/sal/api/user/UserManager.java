package com.atlassian.sal.api.user;

import java.security.Principal;

/** Follows {@code UserManager} of SAL 7 without its servlet-typed methods (confirmed). */
public interface UserManager {

    String getRemoteUsername();

    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isUserInGroup(String username, String group);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isSystemAdmin(String username);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(String username);

    boolean isAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);

    boolean isAnonymousAccessEnabled();

    boolean authenticate(String username, String password);

    Principal resolve(String username) throws UserResolutionException;

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
