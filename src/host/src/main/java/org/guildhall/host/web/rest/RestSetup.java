package org.guildhall.host.web.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.guildhall.host.web.access.XsrfPolicy;

/** How every JAX-RS application of a product is set up: access checks, JSON, and answers to failures. */
public final class RestSetup {

    /** Warns of every resource that is given as an object that it is no provider, and serves it all the same. */
    private static final Logger NOISE = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        NOISE.setLevel(Level.SEVERE);
    }

    private final XsrfPolicy xsrf;

    public RestSetup(XsrfPolicy xsrf) {
        this.xsrf = xsrf;
    }

    /** A configuration with those resources and providers; a plugin that writes JSON itself is not given the host's Jackson. */
    public ResourceConfig configuration(List<?> resources, List<?> providers) {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.BV_FEATURE_DISABLE, true);
        config.register(new RestAccessFilter(xsrf));
        config.register(new UnexpectedFailureMapper());
        resources.forEach(config::register);
        providers.forEach(config::register);
        if (providers.stream().noneMatch(MessageBodyWriter.class::isInstance)) {
            config.register(JacksonFeature.withoutExceptionMappers());
            config.register(new Mapper());
        }
        return config;
    }

    private static final class Mapper implements ContextResolver<ObjectMapper> {

        private final ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
