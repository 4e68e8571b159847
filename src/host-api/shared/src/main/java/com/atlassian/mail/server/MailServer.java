package com.atlassian.mail.server;

/** Atlassian Mail {@code com.atlassian.mail.server.MailServer}; confirmed. */
public interface MailServer {}
