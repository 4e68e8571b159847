package org.guildhall.host.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages that arrived: one {@code .eml} file per recipient in a folder, so that they survive a restart. */
public final class MailArchive {

    private static final Pattern FILE = Pattern.compile("(\\d{8})-(.+)\\.eml");

    private final Path folder;
    private final AtomicLong last;

    /** Opens the archive in a folder, which is created when it is missing. */
    public MailArchive(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            this.last = new AtomicLong(
                    files().stream().mapToLong(MailArchive::id).max().orElse(0));
        } catch (IOException e) {
            throw new MailArchiveException("The mail folder " + folder + " cannot be used", e);
        }
    }

    /** Keeps a message for one recipient. */
    void add(String recipient, MimeMessage message) {
        String name = String.format(Locale.ROOT, "%08d-%s.eml", last.incrementAndGet(), safe(recipient));
        Path part = folder.resolve(name + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            message.writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new MailArchiveException("A message to " + recipient + " cannot be kept", e);
        }
        try {
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MailArchiveException("A message to " + recipient + " cannot be kept", e);
        }
    }

    /** All messages, newest first. */
    public List<ReceivedMail> all() {
        return read(files());
    }

    /** The messages to one address, newest first. */
    public List<ReceivedMail> to(String recipient) {
        return read(files().stream()
                .filter(file -> recipient(file).equalsIgnoreCase(safe(recipient)))
                .toList());
    }

    /** The message with that number. */
    public Optional<ReceivedMail> byId(long id) {
        return files().stream().filter(file -> id(file) == id).findFirst().map(MailArchive::read);
    }

    /** Throws all messages away. */
    public void clear() {
        files().forEach(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new MailArchiveException("The message " + file + " cannot be deleted", e);
            }
        });
    }

    private static List<ReceivedMail> read(List<Path> files) {
        return files.stream().map(MailArchive::read).toList();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> FILE.matcher(name(file)).matches())
                    .sorted(Comparator.comparingLong(MailArchive::id).reversed())
                    .toList();
        } catch (IOException e) {
            throw new MailArchiveException("The mail folder " + folder + " cannot be read", e);
        }
    }

    private static ReceivedMail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return MimeReader.read(id(file), recipient(file), message);
        } catch (IOException | MessagingException e) {
            throw new MailArchiveException("The message " + file + " cannot be read", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static long id(Path file) {
        return Long.parseLong(name(file).substring(0, 8));
    }

    private static String recipient(Path file) {
        Matcher matcher = FILE.matcher(name(file));
        return matcher.matches() ? matcher.group(2) : "";
    }

    private static String safe(String recipient) {
        return recipient.toLowerCase(Locale.ROOT).replaceAll("[^\\w.@+-]", "_");
    }
}
