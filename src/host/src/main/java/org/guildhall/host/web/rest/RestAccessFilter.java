package org.guildhall.host.web.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.web.access.AccessRule;
import org.guildhall.host.web.access.Refusal;
import org.guildhall.host.web.access.XsrfPolicy;
import org.jspecify.annotations.Nullable;

/** Asks, before a resource is called, whether the sender may: access annotation, forged request. */
@Priority(Priorities.AUTHORIZATION)
final class RestAccessFilter implements ContainerRequestFilter {

    private final XsrfPolicy xsrf;

    @Context
    private @Nullable ResourceInfo resource;

    @Context
    private @Nullable HttpServletRequest request;

    RestAccessFilter(XsrfPolicy xsrf) {
        this.xsrf = xsrf;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        HttpServletRequest sent = request;
        if (resource == null || sent == null || resource.getResourceClass() == null) {
            return;
        }
        refusal(resource.getResourceClass(), resource.getResourceMethod(), sent)
                .ifPresent(refusal -> context.abortWith(Response.status(refusal.status())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(json(refusal))
                        .build()));
    }

    private Optional<Refusal> refusal(Class<?> type, Method method, HttpServletRequest sent) {
        return AccessRule.of(type, method).refusal(CurrentUser.get()).or(() -> xsrf.refusal(sent));
    }

    private static String json(Refusal refusal) {
        return "{\"status-code\":" + refusal.status() + ",\"message\":\"" + refusal.message() + "\"}";
    }
}
