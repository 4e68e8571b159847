package org.guildhall.host.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/** The SMTP server of the host; whatever it receives goes to the archive in the home. */
public final class MailHost implements AutoCloseable {

    private static final int START_TIMEOUT_MILLIS = 10_000;

    private final GreenMail server;
    private final MailArchive archive;

    private MailHost(GreenMail server, MailArchive archive) {
        this.server = server;
        this.archive = archive;
    }

    /**
     * Starts the server.
     *
     * @param port the port on the loopback address; 0 for a free one
     * @param folder where received messages are kept
     */
    public static MailHost start(int port, Path folder) {
        MailArchive archive = new MailArchive(folder);
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_TIMEOUT_MILLIS);
        GreenMail server = new GreenMail(setup);
        server.getUserManager().setAuthRequired(false);
        server.getUserManager()
                .setMessageDeliveryHandler((message, address) -> new Recipient(address.getEmail(), archive));
        server.start();
        return new MailHost(server, archive);
    }

    /** The port that the server listens at. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** What was received. */
    public MailArchive archive() {
        return archive;
    }

    @Override
    public void close() {
        server.stop();
    }
}
