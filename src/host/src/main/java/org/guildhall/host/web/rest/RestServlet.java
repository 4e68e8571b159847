package org.guildhall.host.web.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.servlet.ServletContainer;
import org.guildhall.host.web.WrappedPath;
import org.guildhall.host.web.access.Refusal;

/** Everything below {@code /rest}: finds the application that a path belongs to and hands the request to its Jersey. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RestApplications plugins;
    private final transient List<RestApplication> own = new CopyOnWriteArrayList<>();
    private final transient Map<String, ServletContainer> running = new ConcurrentHashMap<>();

    public RestServlet(RestApplications plugins) {
        this.plugins = plugins;
    }

    /** Adds an application of the product itself. */
    public void add(RestApplication application) {
        own.add(application);
    }

    /** Lets go of what plugins served: they have changed, and their resources are made anew. */
    public synchronized void forgetPlugins() {
        List<String> stay = own.stream().map(RestApplication::key).toList();
        running.entrySet().removeIf(application -> {
            boolean goes = !stay.contains(application.getKey());
            if (goes) {
                application.getValue().destroy();
            }
            return goes;
        });
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<RestApplication> application = find(path);
        if (application.isEmpty()) {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "No REST resource at " + path).send(response);
            return;
        }
        String base = application.get().baseOf(path);
        container(application.get()).service(new WrappedPath(request, base, path.substring(base.length())), response);
    }

    @Override
    public synchronized void destroy() {
        running.values().forEach(ServletContainer::destroy);
        running.clear();
    }

    private Optional<RestApplication> find(String path) {
        return java.util.stream.Stream.concat(own.stream(), plugins.all().stream())
                .filter(application -> !application.baseOf(path).isEmpty())
                .max(Comparator.comparingInt(
                        application -> application.baseOf(path).length()));
    }

    private synchronized ServletContainer container(RestApplication application) throws ServletException {
        ServletContainer container = running.get(application.key());
        if (container == null) {
            container = new ServletContainer(application.configuration());
            container.init(new NamedConfig(application.key(), getServletConfig()));
            running.put(application.key(), container);
        }
        return container;
    }

    private record NamedConfig(String name, ServletConfig parent) implements ServletConfig {

        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public jakarta.servlet.ServletContext getServletContext() {
            return parent.getServletContext();
        }

        @Override
        public @org.jspecify.annotations.Nullable String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public java.util.Enumeration<String> getInitParameterNames() {
            return java.util.Collections.emptyEnumeration();
        }
    }
}
