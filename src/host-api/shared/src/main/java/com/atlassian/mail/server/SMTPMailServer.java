package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** Atlassian Mail {@code com.atlassian.mail.server.SMTPMailServer}; confirmed. */
public interface SMTPMailServer extends MailServer {
    void send(Email email) throws MailException;
}
