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
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
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
            Form sent = Form.sent(request);
            if (sent.typed().containsKey(RitualForm.PREVIEW)) {
                show(request, response, actor, sent);
                return;
            }
            frame.take(
                    request,
                    response,
                    form -> PATH + done(request, actor, form),
                    form -> show(request, response, actor, form));
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
        String place = Place.of(request).query();
        return "/" + community.id().value() + "?done=" + form.name() + (place.isEmpty() ? "" : "&" + place);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Actor actor, Form form)
            throws IOException {
        Optional<String> id = id(request);
        Place place = Place.of(request);
        Map<String, Object> model = id.isEmpty()
                ? new CommunityListPage(useCases.communities(), frame).model(actor, form, place.after())
                : new CommunityPage(useCases, views, frame, clock)
                        .model(actor, community(actor, id.get()), form, place);
        model.put("done", form.isSent() ? "" : doneText(request));
        model.put("problemsHtml", frame.problems(form));
        model.put("login", frame.login(request));
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
        String uri = request.getRequestURI().replaceFirst(";.*", "");
        String rest = uri.substring(uri.indexOf(PATH) + PATH.length());
        return Optional.of(rest.replaceAll("^/|/$", "")).filter(id -> !id.isEmpty());
    }
}
