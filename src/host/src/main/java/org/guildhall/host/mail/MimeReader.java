package org.guildhall.host.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what people want to know of a MIME message. */
final class MimeReader {

    private MimeReader() {}

    static ReceivedMail read(long id, String recipient, MimeMessage message) throws MessagingException, IOException {
        return new ReceivedMail(
                id,
                recipient,
                from(message),
                Optional.ofNullable(message.getSubject()).orElse(""),
                Optional.ofNullable(message.getSentDate())
                        .map(date -> date.toInstant().toString())
                        .orElse(""),
                part(message, "text/plain"),
                part(message, "text/html"),
                headers(message));
    }

    private static String from(MimeMessage message) throws MessagingException {
        if (message.getFrom() == null || message.getFrom().length == 0) {
            return "";
        }
        return message.getFrom()[0] instanceof InternetAddress address ? address.toUnicodeString() : "";
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = part(parts.getBodyPart(i), type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        Enumeration<Header> all = message.getAllHeaders();
        while (all.hasMoreElements()) {
            Header header = all.nextElement();
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        return headers;
    }
}
