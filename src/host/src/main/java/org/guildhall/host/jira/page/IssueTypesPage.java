package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Issue types: list and add. */
final class IssueTypesPage extends AdminPage {

    IssueTypesPage(JiraSite site) {
        super(site);
    }

    @Override
    void page(Map<String, String> errors, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Views views = site().views();
        render(
                "issuetypes.vm",
                Map.of(
                        "types",
                                site().jira().issueTypes().all().stream()
                                        .map(views::type)
                                        .toList(),
                        "errors", errors,
                        "name", parameter(request, "name"),
                        "description", parameter(request, "description")),
                request,
                response);
    }

    @Override
    void save(HttpServletRequest request) {
        site().jira()
                .issueTypes()
                .create(parameter(request, "name"), parameter(request, "description"), false, reader());
    }
}
