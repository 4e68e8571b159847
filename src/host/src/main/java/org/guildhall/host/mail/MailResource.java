package org.guildhall.host.mail;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.web.access.AdministratorsOnly;

/** The messages that arrived, at {@code /rest/host/1.0/mail}. */
@Path("/mail")
@Produces(MediaType.APPLICATION_JSON)
public final class MailResource {

    private final MailArchive archive;

    public MailResource(MailArchive archive) {
        this.archive = archive;
    }

    /** Messages to an address, newest first; without one, all that the reader may see. */
    @GET
    public List<ReceivedMail> list(@QueryParam("to") @DefaultValue("") String to) {
        return CurrentUser.get()
                .map(reader -> MailView.visible(archive, reader, to.trim()))
                .orElse(List.of());
    }

    /** Throws all messages away. */
    @DELETE
    @AdministratorsOnly
    public void clear() {
        archive.clear();
    }
}
