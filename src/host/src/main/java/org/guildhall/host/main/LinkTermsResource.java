package org.guildhall.host.main;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guildhall.host.link.LinkTerms;
import org.guildhall.host.web.access.AdministratorsOnly;

/** Whether people have to allow the application link, at {@code /rest/host/1.0/link}. */
@Path("/link")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AdministratorsOnly
public final class LinkTermsResource {

    /** The terms as JSON. */
    public record TermsJson(boolean userMustAuthorise) {}

    private final LinkTerms terms;

    LinkTermsResource(LinkTerms terms) {
        this.terms = terms;
    }

    /** The terms. */
    @GET
    public TermsJson read() {
        return new TermsJson(terms.userMustAuthorise());
    }

    /** Changes the terms, and forgets who allowed the link. */
    @PUT
    public TermsJson change(TermsJson wanted) {
        terms.setUserMustAuthorise(wanted.userMustAuthorise());
        return read();
    }
}
