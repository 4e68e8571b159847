package com.atlassian.jira.exception;

/** {@code com.atlassian.jira.exception.UpdateException}, Jira 11.3: likely. */
public class UpdateException extends Exception {

    public UpdateException(String message) {
        throw new UnsupportedOperationException();
    }
}
