package org.guildhall.host.main;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.guildhall.host.web.AnsweredRequests;
import org.guildhall.host.web.access.AdministratorsOnly;

/** The last requests with the number of SQL statements that each took, at {@code /rest/host/1.0/requests}. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@AdministratorsOnly
public final class AnsweredResource {

    private final AnsweredRequests answered;

    AnsweredResource(AnsweredRequests answered) {
        this.answered = answered;
    }

    /** Newest first; this request is not among them yet. */
    @GET
    public List<AnsweredRequests.Answered> list() {
        return answered.list();
    }
}
