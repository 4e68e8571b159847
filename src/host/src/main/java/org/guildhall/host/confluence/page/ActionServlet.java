package org.guildhall.host.confluence.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.RequestCache;
import org.guildhall.host.confluence.storage.StorageSyntaxException;

/** Serves one address: reading by GET, changing by POST; problems become a page that says what to do. */
final class ActionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Action get;
    private final transient Action post;

    ActionServlet(Site site, Action get, Action post) {
        this.site = site;
        this.get = get;
        this.post = post;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(get, new Ask(request, response));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(post, new Ask(request, response));
    }

    private void serve(Action action, Ask ask) throws IOException {
        RequestCache.<IOException>during(() -> send(attempt(action, ask), ask));
    }

    private Reply attempt(Action action, Ask ask) {
        try {
            return action.answer(ask);
        } catch (ContentProblem problem) {
            return refusal(problem, ask);
        } catch (StorageSyntaxException broken) {
            return refusal(ContentProblem.badRequest(broken.description()), ask);
        }
    }

    /** Someone who is not logged in may be allowed to see it once they are; that tells nothing about what exists. */
    private Reply refusal(ContentProblem problem, Ask ask) {
        boolean mayHelp = problem.status() == 404 || problem.status() == 403;
        if (ask.reader().isEmpty() && mayHelp && ask.request().getMethod().equals("GET")) {
            return Reply.to("/login.action?os_destination=" + Reply.encoded(ask.address()));
        }
        Map<String, Object> context = new HashMap<>();
        context.put("heading", problem.status() == 404 ? "Page Not Found" : "That did not work");
        context.put("message", problem.reason());
        context.put("notFound", problem.status() == 404);
        return new Reply.Page(problem.status(), "problem", context);
    }

    private void send(Reply reply, Ask ask) throws IOException {
        if (reply instanceof Reply.Redirect redirect) {
            ask.response().sendRedirect(ask.request().getContextPath() + redirect.address());
        } else if (reply instanceof Reply.Page page) {
            String html = site.render(page, ask);
            ask.response().setStatus(page.status());
            ask.response().setContentType("text/html;charset=UTF-8");
            ask.response().getWriter().write(html);
        }
    }
}
