package org.guildhall.web.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.upkeep.DigestSender;
import org.guildhall.core.upkeep.Digests.Digest;
import org.guildhall.web.text.Users;
import org.jspecify.annotations.Nullable;

/** Sends digests by the product's own mail server. */
public final class MailDigestSender implements DigestSender {

    private final MailServerManager servers;
    private final Users users;
    private final DigestMail mail;

    /** Uses the product's mail servers and its directory. */
    public MailDigestSender(MailServerManager servers, Users users, DigestMail mail) {
        this.servers = servers;
        this.users = users;
        this.mail = mail;
    }

    @Override
    public void send(Digest digest) throws DeliveryFailed {
        String address = users.addressOf(digest.user())
                .orElseThrow(() -> DeliveryFailed.forGood(
                        "No mail address for " + digest.user(), new IllegalStateException("no address")));
        @Nullable SMTPMailServer server = servers.getDefaultSMTPMailServer();
        if (server == null) {
            throw DeliveryFailed.forNow("No outgoing mail server is set up", new IllegalStateException("no server"));
        }
        Email email = new Email(address)
                .setSubject(mail.subject(digest))
                .setMimeType("text/html")
                .setBody(mail.body(digest));
        try {
            server.send(email);
        } catch (MailException e) {
            throw DeliveryFailed.forNow(String.valueOf(e.getMessage()), e);
        }
    }
}
