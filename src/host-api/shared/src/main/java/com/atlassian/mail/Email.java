package com.atlassian.mail;

import java.io.Serializable;

/** Atlassian Mail {@code com.atlassian.mail.Email}; confirmed. */
public class Email implements Serializable {
    public Email(String to) {
        throw new UnsupportedOperationException();
    }

    public Email setSubject(String subject) {
        throw new UnsupportedOperationException();
    }

    public Email setBody(String body) {
        throw new UnsupportedOperationException();
    }

    public Email setMimeType(String mimeType) {
        throw new UnsupportedOperationException();
    }
}
