package org.guildhall.web.page;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guildhall.core.access.Actor;
import org.guildhall.core.problem.Refusal;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Users;

/** Around every page: who asks, the token of its forms, its texts and styles, and what is shown when the core refuses. */
public final class PageFrame {

    /** Complete key of the pages' styles and scripts in the descriptor. */
    static final String STYLES = "org.guildhall.guildhall:guildhall-pages";

    private static final String TEMPLATES = "templates/guildhall/page/";

    private final PageSite site;
    private final PageGuard guard;
    private final Texts texts;
    private final Users users;

    /** Uses what the product offers. */
    public PageFrame(PageSite site, PageGuard guard) {
        this.site = site;
        this.guard = guard;
        this.texts = new Texts(site.i18n());
        this.users = new Users(guard.users());
    }

    /** What a servlet does for whoever asks. */
    @FunctionalInterface
    interface Work {
        void by(Actor actor) throws IOException;
    }

    Texts texts() {
        return texts;
    }

    Users users() {
        return users;
    }

    /** Does the work; a refusal that the work does not show at a form becomes a page, or leads to the login. */
    void serve(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Actor actor = users.current();
        try {
            work.by(actor);
        } catch (Refusal refusal) {
            if (actor.user().isEmpty()) {
                response.sendRedirect(guard.login().getLoginUri(here(request)).toString());
            } else {
                refused(request, response, refusal);
            }
        }
    }

    /** The same for those who are let in, behind the product's second password question. */
    void serveProtected(HttpServletRequest request, HttpServletResponse response, Consumer<Actor> letIn, Work work)
            throws IOException {
        serve(request, response, actor -> {
            letIn.accept(actor);
            if (isConfirmed(request, response)) {
                work.by(actor);
            }
        });
    }

    private boolean isConfirmed(HttpServletRequest request, HttpServletResponse response) {
        try {
            guard.webSudo().willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException notConfirmed) {
            guard.webSudo().enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /** Refuses a form that was not sent from a page of ours. */
    void requireToken(HttpServletRequest request) {
        if (!guard.validator().validateFormEncodedToken(request)) {
            throw Refusal.forbidden("form.token");
        }
    }

    /** Shows a page. */
    void show(HttpServletRequest request, HttpServletResponse response, String template, Map<String, Object> model)
            throws IOException {
        site.resources().assembler().resources().requireWebResource(STYLES);
        Map<String, Object> context = new HashMap<>(model);
        context.put("text", texts.all());
        context.put("base", request.getContextPath());
        context.put("tokenName", guard.validator().getXsrfParameterName());
        context.put(
                "token",
                Optional.ofNullable(guard.tokens().getXsrfToken(request, response, true))
                        .orElse(""));
        response.setContentType("text/html;charset=UTF-8");
        site.renderer().render(TEMPLATES + template, context, response.getWriter());
    }

    /** A part of a page as HTML, for a variable whose name ends in Html. */
    String part(String template, Map<String, Object> model) throws IOException {
        StringWriter html = new StringWriter();
        site.renderer().render(TEMPLATES + template, model, html);
        return html.toString();
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(
                switch (refusal.kind()) {
                    case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                    case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                });
        show(request, response, "refused.vm", Map.of("sentences", texts.of(refusal.problems())));
    }

    private static URI here(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
