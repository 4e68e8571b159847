package org.guildhall.host.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guildhall.host.web.resource.RequiredOnPage;

/** Adds the product's look to every HTML page that asks for a decorator. */
public final class DecoratorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PageDecorator decorator;

    public DecoratorFilter(PageDecorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HtmlCapture capture = new HtmlCapture(response);
        RequiredOnPage.begin();
        try {
            chain.doFilter(request, capture);
            Optional<String> html = capture.html();
            if (html.isPresent() && !response.isCommitted()) {
                send(response, decorator.decorate(html.get(), request));
            }
        } finally {
            RequiredOnPage.end();
        }
    }

    private static void send(HttpServletResponse response, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
