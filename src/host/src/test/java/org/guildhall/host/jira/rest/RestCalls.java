package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.guildhall.host.jira.JiraFixture;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** Calls the API without a web container. */
final class RestCalls {

    record Answer(int status, JsonNode body) {}

    private static final URI BASE = URI.create("http://localhost:2990/jira/rest/api/2/");

    private final ApplicationHandler handler;

    RestCalls(JiraFixture fixture) {
        ResourceConfig config = new ResourceConfig().property(ServerProperties.WADL_FEATURE_DISABLE, true);
        JiraApi.resources(fixture.jira(), fixture.context.baseUrl()).forEach(config::register);
        handler = new ApplicationHandler(config);
    }

    Answer get(String path, HostUser user) {
        return call("GET", path, "", Optional.of(user));
    }

    Answer post(String path, String body, HostUser user) {
        return call("POST", path, body.replace('\'', '"'), Optional.of(user));
    }

    Answer put(String path, String body, HostUser user) {
        return call("PUT", path, body.replace('\'', '"'), Optional.of(user));
    }

    Answer call(String method, String path, String body, Optional<HostUser> user) {
        ContainerRequest request =
                new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
        request.header("Content-Type", "application/json");
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return CurrentUser.as(user, () -> {
            try {
                ContainerResponse response = handler.apply(request, out).get();
                String text = out.toString(StandardCharsets.UTF_8);
                return new Answer(response.getStatus(), JiraServices.JSON.readTree(text));
            } catch (InterruptedException | ExecutionException | JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
