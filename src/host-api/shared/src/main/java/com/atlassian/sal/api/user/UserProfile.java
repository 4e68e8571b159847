package com.atlassian.sal.api.user;

/** Follows {@code UserProfile} of SAL 7 (confirmed). */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
