package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.guildhall.host.jira.service.JiraRefusal;

/** Answers a refusal with Jira's error body. */
@Provider
public final class RefusalMapper implements ExceptionMapper<JiraRefusal> {

    @Override
    public Response toResponse(JiraRefusal refusal) {
        ObjectNode body = Bodies.object();
        refusal.messages().forEach(body.putArray("errorMessages")::add);
        refusal.errors().forEach(body.putObject("errors")::put);
        return Bodies.answer(refusal.status(), body);
    }
}
