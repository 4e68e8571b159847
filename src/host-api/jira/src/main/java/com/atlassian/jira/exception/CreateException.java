package com.atlassian.jira.exception;

/** {@code com.atlassian.jira.exception.CreateException}, Jira 11.3: likely. */
public class CreateException extends Exception {

    public CreateException(String message) {
        throw new UnsupportedOperationException();
    }
}
