package org.guildhall.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guildhall.host.store.StatementCount;
import org.guildhall.host.web.AnsweredRequests.Answered;

/** Counts the statements of each request; the outermost filter. */
final class AnsweredFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient AnsweredRequests answered;

    AnsweredFilter(AnsweredRequests answered) {
        this.answered = answered;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        int before = StatementCount.current();
        try {
            chain.doFilter(request, response);
        } finally {
            int statements = StatementCount.current() - before;
            answered.add(new Answered(request.getMethod(), path(request), response.getStatus(), statements));
        }
    }

    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
