package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** A page: renders a template, and answers refusals as Jira's pages do. */
abstract class JiraPage extends HttpServlet {

    private final transient JiraSite site;

    JiraPage(JiraSite site) {
        this.site = site;
    }

    /** Answers a request to read. */
    abstract void show(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Answers a form; pages without one refuse it. */
    void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(request, response);
        } catch (JiraRefusal refusal) {
            answer(refusal, request, response);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            submit(request, response);
        } catch (JiraRefusal refusal) {
            answer(refusal, request, response);
        }
    }

    JiraSite site() {
        return site;
    }

    Optional<HostUser> reader() {
        return CurrentUser.get();
    }

    void render(String template, Map<String, Object> view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> complete = new HashMap<>(view);
        complete.put("root", site.root());
        complete.put("token", site.token(request, response));
        complete.put("isLoggedIn", reader().isPresent());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(site.web().templates().render("jira/" + template, complete));
    }

    void redirect(String path, HttpServletResponse response) throws IOException {
        response.sendRedirect(site.root() + path);
    }

    /** A parameter with plain line ends, and without the character that no database keeps. */
    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .orElse("")
                .replace("\r\n", "\n")
                .replace("\u0000", "")
                .strip();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Anonymous people are asked to log in, wherever they were refused. */
    private void answer(JiraRefusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (reader().isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            redirect("/login.jsp?os_destination=" + encoded(request.getRequestURI() + query), response);
            return;
        }
        String sentence = refusal.messages().isEmpty()
                ? String.join(" ", refusal.errors().values())
                : String.join(" ", refusal.messages());
        response.setStatus(refusal.status());
        render("refusal.vm", Map.of("sentence", sentence), request, response);
    }
}
