package org.guildhall.web.page;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
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

    /** What a form does; answers where to go then, within the product. */
    @FunctionalInterface
    interface Deed {
        String of(Form form);
    }

    /** A page with a form on it that was sent and refused. */
    @FunctionalInterface
    interface Again {
        void with(Form form) throws IOException;
    }

    /**
     * Does the work; a refusal that the work does not show at a form becomes a page, or leads to the login. Whoever sent a
     * form is not led away from what they typed.
     */
    void serve(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Actor actor = users.current();
        try {
            work.by(actor);
        } catch (Refusal refusal) {
            if (actor.user().isEmpty() && !isPost(request)) {
                response.sendRedirect(login(request));
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

    /** Takes a form that was sent: does what it says and goes where that leads, or shows its page again when it leads nowhere. */
    void take(HttpServletRequest request, HttpServletResponse response, Deed deed, Again page) throws IOException {
        if (users.current().user().isEmpty()) {
            throw Refusal.forbidden("form.session");
        }
        Form form = Form.sent(request);
        try {
            if (!guard.validator().validateFormEncodedToken(request)) {
                throw Refusal.forbidden("form.token");
            }
            String place = deed.of(form);
            if (place.isEmpty()) {
                page.with(form);
            } else {
                response.sendRedirect(request.getContextPath() + place);
            }
        } catch (Refusal refusal) {
            response.setStatus(status(refusal));
            page.with(form.refused(refusal));
        }
    }

    /** What was wrong with a form beyond its fields, and what was typed if the page does not show it, as HTML. */
    String problems(Form form) throws IOException {
        List<String> ofPage = texts.of(form.problemsOfPage());
        boolean onlyAtFields = ofPage.isEmpty() && form.isRefused();
        return problems(form, onlyAtFields ? List.of(texts.get("form.refused")) : ofPage);
    }

    private String problems(Form form, List<String> problems) throws IOException {
        return part(
                "problems.vm",
                Map.of(
                        "problems",
                        problems,
                        "heading",
                        texts.get("kept.title"),
                        "kept",
                        form.isHomeless() && !problems.isEmpty() ? new Kept(texts).of(form) : List.of()));
    }

    /** Shows a page. */
    void show(HttpServletRequest request, HttpServletResponse response, String template, Map<String, Object> model)
            throws IOException {
        site.resources().assembler().resources().requireWebResource(STYLES);
        Map<String, Object> context = new HashMap<>(model);
        context.put("text", texts.forTemplates());
        context.put("base", request.getContextPath());
        context.put("user", users.current().user().map(users::nameOf).orElse(""));
        context.put("sent", isPost(request) ? "yes" : "");
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
        response.setStatus(status(refusal));
        Form form = isPost(request) ? Form.sent(request) : Form.none();
        boolean mayLogIn = users.current().user().isEmpty();
        show(
                request,
                response,
                "refused.vm",
                Map.of(
                        "problemsHtml",
                        problems(form, texts.of(refusal.problems())),
                        "login",
                        mayLogIn ? login(request) : ""));
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** Where to log in, to come back from there. */
    String login(HttpServletRequest request) {
        return guard.login().getLoginUri(here(request)).toString();
    }

    /** The address that was asked for; without its query where that is none by the book. */
    private static URI here(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        String query = request.getQueryString();
        try {
            return new URI(query == null ? address : address + "?" + query);
        } catch (URISyntaxException e) {
            return URI.create(address);
        }
    }
}
