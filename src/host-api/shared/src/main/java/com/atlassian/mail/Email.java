package com.atlassian.mail;

import java.io.Serializable;

/** Atlassian Mail {@code com.atlassian.mail.Email}; confirmed. */
public class Email implements Serializable {
    public Email(String to) {
        throw new UnsupportedOperationException();
    }

    public Email(String to, String cc, String bcc) {
        throw new UnsupportedOperationException();
    }

    public Email setFrom(String from) {
        throw new UnsupportedOperationException();
    }

    public Email setFromName(String fromName) {
        throw new UnsupportedOperationException();
    }

    public Email setSubject(String subject) {
        throw new UnsupportedOperationException();
    }

    public Email setReplyTo(String replyTo) {
        throw new UnsupportedOperationException();
    }

    public Email setInReplyTo(String inReplyTo) {
        throw new UnsupportedOperationException();
    }

    public Email setBody(String body) {
        throw new UnsupportedOperationException();
    }

    public Email setMimeType(String mimeType) {
        throw new UnsupportedOperationException();
    }

    public void setMessageId(String messageId) {
        throw new UnsupportedOperationException();
    }

    public void addHeader(String headerName, String headerValue) {
        throw new UnsupportedOperationException();
    }
}
