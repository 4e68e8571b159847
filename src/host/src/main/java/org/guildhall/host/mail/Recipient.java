package org.guildhall.host.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Whoever a message is for: what is delivered goes to the archive. Nobody logs in. */
record Recipient(String address, MailArchive archive) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        archive.add(address, message);
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Recipients have no passwords");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("Recipients do not log in");
    }

    @Override
    public void create() {
        // Recipients exist only as folders of the archive, which come with the first message.
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException("Recipients are not deleted");
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
