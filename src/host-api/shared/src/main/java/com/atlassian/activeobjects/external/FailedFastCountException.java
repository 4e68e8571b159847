package com.atlassian.activeobjects.external;

/** Follows {@code FailedFastCountException} of the Active Objects plugin 6 (likely: constructors). */
public class FailedFastCountException extends Exception {

    public FailedFastCountException(String message) {
        super(message);
    }

    public FailedFastCountException(Throwable cause) {
        super(cause);
    }
}
