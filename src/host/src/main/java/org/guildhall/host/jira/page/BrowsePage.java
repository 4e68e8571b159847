package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.service.Search;

/** {@code /browse/KEY-1} shows an issue, {@code /browse/KEY} a project with its issues. */
final class BrowsePage extends JiraPage {

    private static final int ROWS = 100;

    BrowsePage(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (key.contains("-")) {
            issue(key, request, response);
        } else {
            project(key, request, response);
        }
    }

    private void project(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        JiraServices jira = site().jira();
        StoredProject project = jira.projects().visible(key, reader());
        String all = "project = \"" + project.key() + "\"";
        Search.Found found = jira.search().run(all + " ORDER BY key DESC", 0, ROWS, reader());
        Views views = site().views();
        render(
                "project.vm",
                Map.of(
                        "project", views.project(project),
                        "issues", views.issues(found.issues()),
                        "total", found.total(),
                        "navigator", site().root() + "/issues/?jql=" + encoded(all)),
                request,
                response);
    }

    private void issue(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        JiraServices jira = site().jira();
        StoredIssue issue = jira.issues().visible(key, reader());
        site().web().resources().requireContext("jira.view.issue");
        Views views = site().views();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("issue", views.issue(issue));
        view.put("project", views.project(jira.issues().projectOf(issue)));
        view.put(
                "comments",
                jira.stores().comments().of(issue.id()).stream()
                        .map(views::comment)
                        .toList());
        view.put(
                "history",
                jira.stores().history().of(issue.id()).stream()
                        .map(views::change)
                        .toList());
        view.put(
                "links",
                jira.stores().links().of(issue.id()).stream().map(views::link).toList());
        boolean mayMove = jira.issues().may(ProjectPermission.TRANSITION_ISSUES, issue, reader());
        view.put(
                "transitions",
                mayMove ? issue.status().next().stream().map(views::status).toList() : java.util.List.of());
        view.put("mayComment", jira.issues().may(ProjectPermission.ADD_COMMENTS, issue, reader()));
        IssuePanels panels = new IssuePanels(site(), issue);
        view.put("leftPanels", panels.at("atl.jira.view.issue.left.context"));
        view.put("rightPanels", panels.at("atl.jira.view.issue.right.context"));
        render("issue.vm", view, request, response);
    }
}
