package org.guildhall.web.page;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.problem.Refusal;
import org.guildhall.web.rest.Inputs;
import org.guildhall.web.text.Texts;

/**
 * The list of communities and the page of each. Anonymous people reach it where the site lets them in; what they see and do
 * the core decides.
 */
@AnonymousSiteAccess
public class CommunityServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/guildhall/communities";

    /** Forms that are only a button have no place of their own for what was wrong. */
    private static final Set<String> BUTTONS = Set.of("reinstate", "hold");

    private final transient CommunityUseCases useCases;
    private final transient PageViews views;
    private final transient PageFrame frame;
    private final transient Clock clock;

    @Inject
    public CommunityServlet(CommunityUseCases useCases, PageViews views, PageFrame frame, Clock clock) {
        this.useCases = useCases;
        this.views = views;
        this.frame = frame;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.serve(request, response, actor -> show(request, response, actor, Form.none()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.serve(request, response, actor -> {
            Form form = Form.sent(request);
            if (form.typed().containsKey(RitualForm.PREVIEW)) {
                show(request, response, actor, form);
                return;
            }
            try {
                frame.requireToken(request);
                response.sendRedirect(request.getContextPath() + PATH + done(request, actor, form));
            } catch (Refusal refusal) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                show(request, response, actor, form.refused(refusal));
            }
        });
    }

    /** Does what the form says; answers where to go then. */
    private String done(HttpServletRequest request, Actor actor, Form form) {
        Optional<String> id = id(request);
        if (id.isEmpty()) {
            Community founded = useCases.communities().found(actor, new CommunityForm(frame).founded(form));
            return "/" + founded.id().value() + "?done=" + CommunityForm.FOUND;
        }
        Community community = community(actor, id.get());
        new CommunityActions(useCases, views, frame).act(actor, community, form);
        return "/" + community.id().value() + "?done=" + form.name();
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Actor actor, Form form)
            throws IOException {
        Optional<String> id = id(request);
        long after = Inputs.slice(request.getParameter("after"), null).after();
        Map<String, Object> model = id.isEmpty()
                ? new CommunityListPage(useCases.communities(), frame).model(actor, form, after)
                : new CommunityPage(useCases, views, frame, clock)
                        .model(actor, community(actor, id.get()), form, after);
        model.put("done", form.isSent() ? "" : doneText(request));
        model.put("problems", frame.texts().of(form.problemsOfPage(BUTTONS)));
        frame.show(request, response, id.isEmpty() ? "communities.vm" : "community.vm", model);
    }

    private String doneText(HttpServletRequest request) {
        String done = request.getParameter("done");
        String key = Texts.PREFIX + "done." + done;
        return done == null ? "" : frame.texts().all().getOrDefault(key, "");
    }

    private Community community(Actor actor, String id) {
        return useCases.communities().get(actor, Inputs.community(id));
    }

    /** The part of the address after the list's own; containers differ in what they call path info. */
    private static Optional<String> id(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String rest = uri.substring(uri.indexOf(PATH) + PATH.length());
        return Optional.of(rest.replace("/", "")).filter(id -> !id.isEmpty());
    }
}
