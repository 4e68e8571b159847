package org.guildhall.host.main;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.host.plugin.PluginSystem;
import org.guildhall.host.web.JettyProductWeb;
import org.guildhall.host.web.access.AdministratorsOnly;

/** What is wrong with the installed plugins, at {@code /rest/host/1.0/problems}. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@AdministratorsOnly
public final class ProblemResource {

    private final PluginSystem plugins;
    private final JettyProductWeb web;

    ProblemResource(PluginSystem plugins, JettyProductWeb web) {
        this.plugins = plugins;
        this.web = web;
    }

    /** One sentence per problem. */
    @GET
    public List<String> list() {
        Stream<String> ofPlugins = plugins.problems().stream()
                .map(problem -> problem.pluginKey() + ":" + problem.moduleKey() + " " + problem.message());
        return Stream.concat(ofPlugins, web.problems().stream()).toList();
    }
}
