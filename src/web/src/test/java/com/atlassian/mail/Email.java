package com.atlassian.mail;

import java.io.Serializable;

/** Working twin of the declared class, as far as the tests need it; it comes first on the tests' class path. */
public class Email implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "";

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String value) {
        subject = value;
        return this;
    }

    public Email setBody(String value) {
        body = value;
        return this;
    }

    public Email setMimeType(String value) {
        mimeType = value;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }
}
