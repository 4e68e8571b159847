package org.guildhall.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as the servlet mapped at a longer path sees it. */
public final class WrappedPath extends HttpServletRequestWrapper {

    private final String servletPath;
    private final @Nullable String pathInfo;

    /**
     * @param servletPath the path of the servlet, below the context path
     * @param pathInfo the rest; null when there is none
     */
    public WrappedPath(HttpServletRequest request, String servletPath, @Nullable String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public @Nullable String getPathInfo() {
        return pathInfo;
    }
}
