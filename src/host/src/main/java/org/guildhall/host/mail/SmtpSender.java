package org.guildhall.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** A product's outgoing mail server: sends over SMTP to the host's own server. */
public final class SmtpSender implements SMTPMailServer, MailServerManager {

    private static final String TIMEOUT_MILLIS = "10000";

    private final Session session;
    private final Clock clock;
    private final String sender;
    private final String prefix;

    /**
     * @param port where the SMTP server listens
     * @param clock dates the messages
     * @param sender the sender's address
     * @param prefix what every subject starts with
     */
    public SmtpSender(int port, Clock clock, String sender, String prefix) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        this.session = Session.getInstance(settings);
        this.clock = clock;
        this.sender = sender;
        this.prefix = prefix;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public void send(Email email) throws MailException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SmtpSender.class.getClassLoader());
        try {
            Transport.send(message(email));
        } catch (MessagingException e) {
            throw new MailException("The message \"" + email.getSubject() + "\" was not sent: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(Email email) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(sender));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(email.getTo()));
        message.setSubject((prefix + " " + email.getSubject()).trim(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        String type = email.getMimeType().startsWith("text/html") ? "html" : "plain";
        message.setText(email.getBody(), StandardCharsets.UTF_8.name(), type);
        return message;
    }
}
