package com.atlassian.mail;

/** Atlassian Mail {@code com.atlassian.mail.MailException}; confirmed, constructors likely. */
public class MailException extends Exception {
    public MailException() {}

    public MailException(String message) {
        super(message);
    }

    public MailException(Throwable cause) {
        super(cause);
    }

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
