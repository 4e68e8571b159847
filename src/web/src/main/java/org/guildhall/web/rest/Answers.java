package org.guildhall.web.rest;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.guildhall.core.access.Actor;
import org.guildhall.core.problem.Refusal;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Users;

/**
 * Does what a resource was asked for and turns the outcome into a response: JSON when all goes well, problem details
 * (RFC 9457) when the core refuses. It is called explicitly by every resource, so that nothing depends on which exception
 * mappers a product registers.
 */
public final class Answers {

    private static final String PROBLEM = "application/problem+json";

    private final Users users;
    private final ProblemDetails problems;

    /** Asks the product who is there and in which language to answer. */
    public Answers(I18nResolver i18n, UserManager users) {
        this.users = new Users(users);
        this.problems = new ProblemDetails(new Texts(i18n));
    }

    /** The response to what the work answers for whoever asks. */
    public Response to(Function<Actor, Answer> work) {
        Actor actor = users.current();
        try {
            return response(work.apply(actor));
        } catch (Refusal refusal) {
            return response(refusal, actor);
        }
    }

    /**
     * The same for somebody who is logged in; anybody else is told to log in before anything that they sent is read. What
     * changes something is answered by this.
     */
    public Response toPerson(Function<Actor, Answer> work) {
        return to(actor -> {
            if (actor.user().isEmpty()) {
                throw Refusal.forbidden("login.missing");
            }
            return work.apply(actor);
        });
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder builder = Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE);
        answer.body().ifPresent(body -> builder.entity(Json.write(body)));
        answer.revision().ifPresent(revision -> builder.header("ETag", Revisions.tag(revision)));
        answer.location().ifPresent(builder::location);
        return builder.build();
    }

    private Response response(Refusal refusal, Actor actor) {
        boolean isAnonymous = actor.user().isEmpty();
        var details = problems.of(refusal, isAnonymous);
        return Response.status(details.status())
                .type(PROBLEM)
                .entity(Json.write(details))
                .build();
    }
}
