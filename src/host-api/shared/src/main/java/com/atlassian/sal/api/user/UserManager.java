package com.atlassian.sal.api.user;

/** Follows {@code UserManager} of SAL 7 without its servlet-typed methods (confirmed). */
public interface UserManager {

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);
}
