package org.guildhall.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A Jetty that listens on this machine's loopback address and serves one context. */
final class ProductServer {

    private static final int MAX_THREADS = 50;
    private static final int MIN_THREADS = 4;
    private static final int MAX_FORM_BYTES = 10 * 1024 * 1024;
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    private final Server server;
    private final ServletContextHandler context;
    private final URI baseUrl;

    ProductServer(URI baseUrl, List<Filter> filters) {
        this.baseUrl = baseUrl;
        this.server = new Server(new QueuedThreadPool(MAX_THREADS, MIN_THREADS));
        this.context = new ServletContextHandler(baseUrl.getPath(), ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(MAX_FORM_BYTES);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.LAX);
        context.setErrorHandler(errorPages());
        filters.forEach(this::filter);
        connect();
    }

    void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    }

    void servlet(String pathSpec, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement(System.getProperty("java.io.tmpdir")));
        context.addServlet(holder, pathSpec);
    }

    void start() {
        try {
            server.start();
        } catch (IOException inUse) {
            throw new PortInUseException(baseUrl.getPort(), inUse);
        } catch (Exception e) {
            throw new IllegalStateException("The web server at " + baseUrl + " did not start", e);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server at " + baseUrl + " did not stop", e);
        }
    }

    private void connect() {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(baseUrl.getHost());
        connector.setPort(baseUrl.getPort());
        server.addConnector(connector);
        server.setHandler(new GzipHandler(new Handler.Sequence(context, new ToContext(baseUrl.getPath() + "/"))));
        server.setStopAtShutdown(false);
        server.setStopTimeout(2000);
    }

    private static ErrorPageErrorHandler errorPages() {
        ErrorPageErrorHandler pages = new ErrorPageErrorHandler();
        pages.addErrorPage(FIRST_ERROR, LAST_ERROR, ErrorServlet.PATH);
        pages.setShowStacks(false);
        return pages;
    }

    /** Leads every other address to the product. */
    private static final class ToContext extends Handler.Abstract {

        private final String home;

        ToContext(String home) {
            this.home = home;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Response.sendRedirect(request, response, callback, home);
            return true;
        }
    }
}
