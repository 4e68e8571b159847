package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** All projects that the reader may browse. */
final class ProjectsPage extends JiraPage {

    ProjectsPage(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Views views = site().views();
        render(
                "projects.vm",
                Map.of(
                        "projects",
                        site().jira().projects().visibleTo(reader()).stream()
                                .map(views::project)
                                .toList()),
                request,
                response);
    }
}
