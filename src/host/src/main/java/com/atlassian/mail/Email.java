package com.atlassian.mail;

import java.io.Serializable;

/** The working twin of Atlassian Mail's {@code com.atlassian.mail.Email}. */
public class Email implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";

    public Email(String to) {
        this.to = orEmpty(to);
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = orEmpty(subject);
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = orEmpty(body);
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
