package org.guildhall.host.jira.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraRefusal;

/** The form for a new issue: project first, then the types of the project's scheme that need no parent. */
final class CreateIssuePage extends JiraPage {

    private static final List<String> FIELDS =
            List.of("issuetype", "summary", "description", "priority", "assignee", "labels", "duedate");

    CreateIssuePage(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(Map.of(), request, response);
    }

    @Override
    void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            StoredIssue issue = site().jira().issues().create(fields(request), Map.of(), reader());
            redirect("/browse/" + issue.key(), response);
        } catch (JiraRefusal refusal) {
            if (refusal.status() != HttpServletResponse.SC_BAD_REQUEST) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            form(refusal.errors(), request, response);
        }
    }

    private void form(Map<String, String> errors, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<StoredProject> projects = site().jira().permissions().projects(ProjectPermission.CREATE_ISSUES, reader());
        if (projects.isEmpty()) {
            throw JiraRefusal.forbidden(reader(), "You do not have permission to create issues in any project.");
        }
        String wanted = parameter(request, "project");
        StoredProject project = projects.stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .orElse(projects.get(0));
        Views views = site().views();
        Map<String, Object> view = new LinkedHashMap<>();
        FIELDS.forEach(field -> view.put(field, parameter(request, field)));
        view.put("errors", errors);
        view.put("projects", projects.stream().map(views::project).toList());
        view.put("project", project.key());
        view.put(
                "types",
                site().jira().projects().types(project).stream()
                        .filter(type -> !type.subtask())
                        .map(views::type)
                        .toList());
        view.put(
                "priorities",
                Arrays.stream(IssuePriority.values()).map(IssuePriority::title).toList());
        view.put(
                "people",
                site().jira().users().all().stream()
                        .map(user -> Map.of("name", user.name(), "fullName", user.fullName()))
                        .toList());
        if (parameter(request, "priority").isEmpty()) {
            view.put("priority", IssuePriority.MEDIUM.title());
        }
        render("create.vm", view, request, response);
    }

    private static ObjectNode fields(HttpServletRequest request) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putObject("project").put("key", parameter(request, "project"));
        fields.putObject("issuetype").put("id", parameter(request, "issuetype"));
        fields.put("summary", parameter(request, "summary"));
        fields.put("description", parameter(request, "description"));
        fields.putObject("priority").put("name", parameter(request, "priority"));
        fields.put("duedate", parameter(request, "duedate"));
        Optional.of(parameter(request, "assignee"))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> fields.putObject("assignee").put("name", name));
        Arrays.stream(parameter(request, "labels").split("\\s+"))
                .filter(label -> !label.isEmpty())
                .forEach(fields.putArray("labels")::add);
        return fields;
    }
}
