package org.guildhall.host.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.UserDirectory;
import org.guildhall.host.link.LinkSignature;
import org.guildhall.host.link.LinkTerms;
import org.guildhall.host.mail.MailHost;
import org.guildhall.host.platform.JdbcUserDirectory;
import org.guildhall.host.store.Home;
import org.guildhall.host.store.Stores;
import org.guildhall.host.store.WholeFile;

/**
 * What the products of a host share.
 *
 * @param home the folder that keeps everything
 * @param stores the databases
 * @param users the people
 * @param clock what time it is
 * @param mail the mail server
 * @param linkSignature how application links show who they are
 * @param linkTerms whether people have to allow application links
 */
public record Surroundings(
        Home home,
        Stores stores,
        UserDirectory users,
        MovableClock clock,
        MailHost mail,
        LinkSignature linkSignature,
        LinkTerms linkTerms)
        implements AutoCloseable {

    private static final String CLOCK_FILE = "clock";

    static Surroundings open(Home home, HostSettings settings) {
        try {
            return opened(home, settings);
        } catch (IOException e) {
            home.close();
            throw new UncheckedIOException("The home " + home.path() + " cannot be used", e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static Surroundings opened(Home home, HostSettings settings) throws IOException {
        Stores stores = Stores.open(home, settings.database());
        try {
            return with(stores, home, settings);
        } catch (IOException | RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    private static Surroundings with(Stores stores, Home home, HostSettings settings) throws IOException {
        UserDirectory users = new JdbcUserDirectory(stores.shared());
        BuiltInUsers.addTo(users);
        return new Surroundings(
                home,
                stores,
                users,
                clock(home.path().resolve(CLOCK_FILE)),
                MailHost.start(settings.smtpPort(), home.folder("mail")),
                LinkSignature.in(home.path()),
                new LinkTerms());
    }

    private static MovableClock clock(Path file) throws IOException {
        MovableClock clock = new MovableClock();
        if (Files.exists(file)) {
            clock.moveTo(
                    clock.instant().plus(Duration.parse(Files.readString(file).trim())));
        }
        return clock;
    }

    /** Moves the clock and remembers it. */
    public void moveClock(Instant instant) {
        clock.moveTo(instant);
        try {
            WholeFile.write(home.path().resolve(CLOCK_FILE), clock.offset().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's position cannot be kept", e);
        }
    }

    @Override
    public void close() {
        try {
            mail.close();
        } finally {
            try {
                stores.close();
            } finally {
                home.close();
            }
        }
    }
}
