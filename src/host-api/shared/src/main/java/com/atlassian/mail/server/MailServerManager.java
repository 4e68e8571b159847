package com.atlassian.mail.server;

/** Atlassian Mail {@code com.atlassian.mail.server.MailServerManager}; confirmed. */
public interface MailServerManager {
    SMTPMailServer getDefaultSMTPMailServer();
}
