package com.atlassian.mail.server;

/** Atlassian Mail {@code com.atlassian.mail.server.MailServer}; confirmed, members likely. */
public interface MailServer {
    String getName();
}
