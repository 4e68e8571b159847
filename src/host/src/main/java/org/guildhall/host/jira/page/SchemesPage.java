package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.StoredScheme;

/** Issue type schemes: which types they offer, and which projects use them. */
final class SchemesPage extends AdminPage {

    SchemesPage(JiraSite site) {
        super(site);
    }

    @Override
    void page(Map<String, String> errors, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<StoredIssueType> types = site().jira().issueTypes().all();
        List<StoredProject> projects = site().jira().stores().projects().all();
        render(
                "schemes.vm",
                Map.of(
                        "schemes",
                        site().jira().issueTypes().schemes().stream()
                                .map(scheme -> view(scheme, types, projects))
                                .toList(),
                        "errors",
                        errors),
                request,
                response);
    }

    @Override
    void save(HttpServletRequest request) {
        List<Long> typeIds = Arrays.stream(
                        Optional.ofNullable(request.getParameterValues("type")).orElse(new String[0]))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        String scheme = parameter(request, "scheme");
        site().jira()
                .issueTypes()
                .changeScheme(scheme.matches("\\d{1,18}") ? Long.parseLong(scheme) : 0, typeIds, reader());
    }

    private Map<String, Object> view(StoredScheme scheme, List<StoredIssueType> types, List<StoredProject> projects) {
        Views views = site().views();
        return Map.of(
                "id", String.valueOf(scheme.id()),
                "name", scheme.name(),
                "description", scheme.description(),
                "shared", scheme.shared(),
                "types",
                        types.stream()
                                .map(type -> Map.of(
                                        "type", views.type(type),
                                        "checked", scheme.typeIds().contains(type.id())))
                                .toList(),
                "projects",
                        projects.stream()
                                .filter(project -> project.schemeId() == scheme.id())
                                .map(views::project)
                                .toList());
    }
}
