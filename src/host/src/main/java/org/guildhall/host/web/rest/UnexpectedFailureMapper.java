package org.guildhall.host.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures that no resource foresaw: logged with their trace, told without it. */
final class UnexpectedFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            Response answer = known.getResponse();
            return answer.hasEntity()
                    ? answer
                    : Response.fromResponse(answer)
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .entity(json(
                                    answer.getStatus(), answer.getStatusInfo().getReasonPhrase()))
                            .build();
        }
        if (failure instanceof JacksonException) {
            return answer(Response.Status.BAD_REQUEST, "The request body is not the JSON that this resource reads");
        }
        LOG.error("A REST resource failed", failure);
        return answer(Response.Status.INTERNAL_SERVER_ERROR, "Internal server error; the host's log says more");
    }

    private static Response answer(Response.Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(json(status.getStatusCode(), message))
                .build();
    }

    private static String json(int status, String message) {
        return "{\"status-code\":" + status + ",\"message\":\"" + message + "\"}";
    }
}
