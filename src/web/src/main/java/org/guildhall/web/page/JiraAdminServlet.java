package org.guildhall.web.page;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.TrackedProjects;
import org.guildhall.core.followup.TrackedProjectsService;
import org.guildhall.core.reference.ProjectKey;

/** Guildhall's page in Jira's administration: which projects offer its issue types. */
@LicensedOnly
public class JiraAdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/guildhall/admin";
    private static final String SAVE = "save";
    private static final String PROJECTS = "projects";

    private final transient TrackedProjectsService projects;
    private final transient PageFrame frame;

    @Inject
    public JiraAdminServlet(TrackedProjectsService projects, PageFrame frame) {
        this.projects = projects;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.serveProtected(request, response, projects::get, actor -> show(request, response, actor, Form.none()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.serveProtected(
                request,
                response,
                projects::get,
                actor -> frame.take(
                        request,
                        response,
                        form -> {
                            projects.change(actor, read(form));
                            return PATH + "?done=" + SAVE;
                        },
                        form -> show(request, response, actor, form)));
    }

    private static TrackedProjects read(Form form) {
        Set<ProjectKey> keys = Arrays.stream(form.get(PROJECTS).split("[\\s,;]+"))
                .filter(key -> !key.isEmpty())
                .map(ProjectKey::new)
                .collect(Collectors.toSet());
        return new TrackedProjects(keys, SettingsForm.number(form, Form.REVISION));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Actor actor, Form form)
            throws IOException {
        TrackedProjects chosen = projects.get(actor);
        String keys = chosen.projects().stream().map(ProjectKey::value).sorted().collect(Collectors.joining(", "));
        String fields = new FormFields(frame, form.as(SAVE, ""), "tracked")
                .revised(chosen.revision())
                .text(PROJECTS, keys)
                .html();
        frame.show(
                request,
                response,
                "jira-admin.vm",
                Map.of(
                        "done",
                        form.isSent() ? "" : String.valueOf(request.getParameter("done")),
                        "fieldsHtml",
                        fields,
                        "problemsHtml",
                        frame.problems(form)));
    }
}
