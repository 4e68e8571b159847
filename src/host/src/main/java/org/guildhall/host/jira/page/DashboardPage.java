package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.kernel.HostUser;

/** The system dashboard: what is assigned to the reader, and what happened lately. */
final class DashboardPage extends JiraPage {

    private static final int ROWS = 10;

    DashboardPage(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Views views = site().views();
        List<StoredIssue> mine = reader().isEmpty()
                ? List.of()
                : found("assignee = currentUser() AND resolution = Unresolved ORDER BY priority DESC, created ASC");
        render(
                "dashboard.vm",
                Map.of(
                        "name", reader().map(HostUser::fullName).orElse(""),
                        "mine", views.issues(mine),
                        "recent", views.issues(found("ORDER BY updated DESC")),
                        "projects",
                                site().jira().projects().visibleTo(reader()).stream()
                                        .map(views::project)
                                        .toList()),
                request,
                response);
    }

    private List<StoredIssue> found(String jql) {
        return site().jira().search().run(jql, 0, ROWS, reader()).issues();
    }
}
