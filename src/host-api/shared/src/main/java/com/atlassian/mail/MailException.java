package com.atlassian.mail;

/** Atlassian Mail {@code com.atlassian.mail.MailException}; confirmed, constructors likely. */
public class MailException extends Exception {
    public MailException(String message) {
        super(message);
    }

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
