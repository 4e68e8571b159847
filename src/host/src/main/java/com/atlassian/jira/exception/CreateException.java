package com.atlassian.jira.exception;

/** Something could not be created. */
public class CreateException extends Exception {

    /** Says what could not be created. */
    public CreateException(String message) {
        super(message);
    }
}
