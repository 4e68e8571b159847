package com.atlassian.jira.exception;

/** Something could not be changed. */
public class UpdateException extends Exception {

    /** Says what could not be changed. */
    public UpdateException(String message) {
        super(message);
    }
}
