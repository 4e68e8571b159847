package org.guildhall.host.mail;

import java.util.List;
import org.guildhall.host.kernel.HostUser;

/** Who may read which messages: everyone their own, an administrator all. */
final class MailView {

    private MailView() {}

    static boolean mayRead(HostUser reader, ReceivedMail mail) {
        return reader.isAdministrator() || reader.email().equalsIgnoreCase(mail.to());
    }

    static List<ReceivedMail> visible(MailArchive archive, HostUser reader, String to) {
        if (reader.isAdministrator()) {
            return to.isEmpty() ? archive.all() : archive.to(to);
        }
        return to.isEmpty() || to.equalsIgnoreCase(reader.email()) ? archive.to(reader.email()) : List.of();
    }
}
