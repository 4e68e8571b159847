package org.guildhall.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.web.access.AccessRule;
import org.guildhall.host.web.access.Refusal;
import org.guildhall.host.web.fragment.Elements;
import org.guildhall.host.web.page.LoginPages;

/**
 * The {@code servlet} modules of the installed plugins, below {@code /plugins/servlet}. As in the products, a servlet has to check
 * by itself that a form was not forged.
 */
final class PluginServlets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private record Match(PluginModule module, String base, String pattern) {}

    private final transient PluginModules modules;
    private final transient Map<String, HttpServlet> running = new ConcurrentHashMap<>();

    PluginServlets(PluginModules modules) {
        this.modules = modules;
    }

    /** Lets go of all servlets: the plugins have changed. */
    void forget() {
        destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Match> match = find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = servlet(match.get().module());
        if (admits(servlet.getClass(), request, response)) {
            String rest = path.substring(match.get().base().length());
            call(
                    servlet,
                    new WrappedPath(
                            request, request.getServletPath() + match.get().base(), rest.isEmpty() ? null : rest),
                    response);
        }
    }

    @Override
    public synchronized void destroy() {
        running.values().forEach(HttpServlet::destroy);
        running.clear();
    }

    private static void call(HttpServlet servlet, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(servlet.getClass().getClassLoader());
        try {
            servlet.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private boolean admits(Class<?> type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Refusal> refusal = AccessRule.of(type, null).refusal(CurrentUser.get());
        if (refusal.isPresent() && CurrentUser.get().isEmpty() && "GET".equals(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(LoginPages.loginUrl(request.getContextPath(), request.getRequestURI() + query));
            return false;
        }
        if (refusal.isPresent()) {
            response.sendError(refusal.get().status(), refusal.get().message());
        }
        return refusal.isEmpty();
    }

    private synchronized HttpServlet servlet(PluginModule module) throws ServletException {
        HttpServlet servlet = running.get(module.completeKey());
        if (servlet == null) {
            servlet = (HttpServlet) module.instance();
            servlet.init(new PluginServletConfig(module, getServletContext()));
            running.put(module.completeKey(), servlet);
        }
        return servlet;
    }

    private Optional<Match> find(String path) {
        return modules.ofType("servlet").stream()
                .flatMap(module -> Elements.texts(module.element(), "url-pattern").stream()
                        .map(pattern -> new Match(module, base(pattern, path), pattern)))
                .filter(match -> !match.base().isEmpty())
                .max(Comparator.comparingInt(match -> match.pattern().length()));
    }

    private static String base(String pattern, String path) {
        String slashed = pattern.startsWith("/") ? pattern : "/" + pattern;
        if (!slashed.endsWith("/*")) {
            return slashed.equals(path) ? path : "";
        }
        String folder = slashed.substring(0, slashed.length() - 2);
        return path.equals(folder) || path.startsWith(folder + "/") ? folder : "";
    }
}
