package com.atlassian.mail;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The working twin of Atlassian Mail's {@code com.atlassian.mail.Email}. */
public class Email implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String to;
    private final String cc;
    private final String bcc;
    private final LinkedHashMap<String, String> headers = new LinkedHashMap<>();
    private String from = "";
    private String fromName = "";
    private String subject = "";
    private String replyTo = "";
    private String inReplyTo = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String messageId = "";

    public Email(String to) {
        this(to, "", "");
    }

    public Email(String to, String cc, String bcc) {
        this.to = orEmpty(to);
        this.cc = orEmpty(cc);
        this.bcc = orEmpty(bcc);
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getFrom() {
        return from;
    }

    public Email setFrom(String from) {
        this.from = orEmpty(from);
        return this;
    }

    public String getFromName() {
        return fromName;
    }

    public Email setFromName(String fromName) {
        this.fromName = orEmpty(fromName);
        return this;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = orEmpty(subject);
        return this;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = orEmpty(replyTo);
        return this;
    }

    public String getInReplyTo() {
        return inReplyTo;
    }

    public Email setInReplyTo(String inReplyTo) {
        this.inReplyTo = orEmpty(inReplyTo);
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

    public String getMessageId() {
        return messageId;
    }

    public void setMessageId(String messageId) {
        this.messageId = orEmpty(messageId);
    }

    public Map<String, String> getHeaders() {
        return headers;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
