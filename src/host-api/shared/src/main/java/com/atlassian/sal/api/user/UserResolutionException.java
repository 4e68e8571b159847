package com.atlassian.sal.api.user;

/** Follows {@code UserResolutionException} of SAL 7 (likely: constructors). */
public class UserResolutionException extends Exception {

    public UserResolutionException(String message) {
        super(message);
    }

    public UserResolutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
