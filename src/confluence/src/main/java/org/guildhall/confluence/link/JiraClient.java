package org.guildhall.confluence.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.followup.TrackerException.Reason;
import org.guildhall.core.reference.UserKey;

/** Sends requests to the primary linked Jira, as a person or as Confluence itself. */
final class JiraClient {

    private static final int CONNECT_MILLIS = 2_000;

    private final ApplicationLinkService links;
    private final ConfluenceUsers users;

    JiraClient(ApplicationLinkService links, ConfluenceUsers users) {
        this.links = links;
        this.users = users;
    }

    /** The linked Jira; a Confluence without application links has none. */
    Optional<ApplicationLink> link() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class));
    }

    JsonNode send(JiraRequest request, Actor actor) throws TrackerException {
        ApplicationLink link =
                link().orElseThrow(() -> new TrackerException(Reason.NOT_LINKED, "Confluence is linked to no Jira"));
        Optional<UserKey> person = actor.user();
        if (person.isEmpty()) {
            return send(request, own(link));
        }
        Attempt attempt = users.as(person.get(), () -> attempt(request, link.createAuthenticatedRequestFactory()));
        return attempt.outcome();
    }

    private static ApplicationLinkRequestFactory own(ApplicationLink link) throws TrackerException {
        ApplicationLinkRequestFactory factory = link.createNonImpersonatingAuthenticatedRequestFactory();
        if (factory == null) {
            throw new TrackerException(
                    Reason.NOT_LINKED, "The application link to Jira lets nobody act but the people themselves");
        }
        return factory;
    }

    private record Attempt(Optional<JsonNode> content, Optional<TrackerException> failure) {

        JsonNode outcome() throws TrackerException {
            if (failure.isPresent()) {
                throw failure.get();
            }
            return content.orElseThrow();
        }
    }

    private static Attempt attempt(JiraRequest request, ApplicationLinkRequestFactory factory) {
        try {
            return new Attempt(Optional.of(send(request, factory)), Optional.empty());
        } catch (TrackerException e) {
            return new Attempt(Optional.empty(), Optional.of(e));
        }
    }

    private static JsonNode send(JiraRequest request, ApplicationLinkRequestFactory factory) throws TrackerException {
        try {
            ApplicationLinkRequest http = factory.createRequest(request.method(), request.path());
            http.setConnectionTimeout(CONNECT_MILLIS);
            http.setSoTimeout(request.patience());
            http.addHeader("Accept", "application/json");
            http.addHeader("X-Atlassian-Token", "no-check");
            request.body().ifPresent(body -> http.setRequestBody(body, "application/json"));
            return http.execute(new Reading()).content(address(factory.getAuthorisationURI()));
        } catch (CredentialsRequiredException e) {
            throw new TrackerException(Reason.AUTHORISATION_NEEDED, address(e.getAuthorisationURI()), e);
        } catch (ResponseException e) {
            throw new TrackerException(Reason.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private static String address(URI uri) {
        return uri == null ? "" : uri.toString();
    }

    /** An answer that asks for credentials is read as status 401. */
    private static final class Reading implements ApplicationLinkResponseHandler<JiraAnswer> {

        @Override
        public JiraAnswer handle(Response response) throws ResponseException {
            String body = response.getResponseBodyAsString();
            return new JiraAnswer(response.getStatusCode(), body == null ? "" : body);
        }

        @Override
        public JiraAnswer credentialsRequired(Response response) {
            return new JiraAnswer(401, "");
        }
    }
}
