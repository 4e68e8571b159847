package org.guildhall.host.jira.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.StatusCategory;
import org.guildhall.host.jira.model.StoredComment;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** Things as the templates get them: maps of strings. Types and people are loaded once per page. */
final class Views {

    private final JiraServices jira;
    private final String root;
    private final Map<Long, StoredIssueType> types = new LinkedHashMap<>();
    private final Map<String, HostUser> people = new LinkedHashMap<>();

    Views(JiraServices jira, String root) {
        this.jira = jira;
        this.root = root;
        jira.issueTypes().all().forEach(type -> types.put(type.id(), type));
        jira.users().all().forEach(user -> people.put(user.key(), user));
    }

    private Map<String, String> label(String label) {
        String jql = "labels = \"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return Map.of("name", label, "url", root + "/issues/?jql=" + JiraPage.encoded(jql));
    }

    List<Map<String, Object>> issues(List<StoredIssue> issues) {
        return issues.stream().map(this::issue).toList();
    }

    Map<String, Object> issue(StoredIssue issue) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", issue.key());
        view.put("url", root + "/browse/" + issue.key());
        view.put("summary", issue.content().summary());
        view.put("type", type(types.get(issue.content().typeId())));
        view.put("status", status(issue.status()));
        view.put("priority", priority(issue.content().priority()));
        view.put("resolution", issue.resolution().orElse("Unresolved"));
        view.put("assignee", person(issue.content().assigneeKey(), "Unassigned"));
        view.put("reporter", person(issue.content().reporterKey(), "Anonymous"));
        view.put("labels", issue.labels());
        view.put("labelLinks", issue.labels().stream().map(this::label).toList());
        view.put("due", issue.due().map(day -> day.format(format("dd/MMM/yy"))).orElse(""));
        view.put("created", time(issue.created()));
        view.put("updated", time(issue.updated()));
        view.put("updatedDay", day(issue.updated()));
        view.put("resolved", issue.resolved().map(this::time).orElse(""));
        view.put("descriptionHtml", WikiText.html(issue.content().description()));
        return view;
    }

    Map<String, String> type(@Nullable StoredIssueType type) {
        StoredIssueType known = type == null ? new StoredIssueType(0, "", "", false, 0) : type;
        return Map.of(
                "id", String.valueOf(known.id()),
                "name", known.name(),
                "description", known.description(),
                "kind", known.subtask() ? "Sub-Task" : "Standard",
                "icon",
                        root + "/secure/viewavatar?avatarType=issuetype&avatarId=" + known.avatarId() + "&name="
                                + JiraPage.encoded(known.name()));
    }

    Map<String, String> project(StoredProject project) {
        return Map.of(
                "key", project.key(),
                "name", project.name(),
                "description", project.description(),
                "url", root + "/browse/" + project.key(),
                "initial", project.name().substring(0, 1).toUpperCase(Locale.ROOT),
                "lead", person(Optional.of(project.leadKey()), "").get("name"));
    }

    Map<String, String> comment(StoredComment comment) {
        return Map.of(
                "id", String.valueOf(comment.id()),
                "author", person(comment.authorKey(), "Anonymous").get("name"),
                "initial", person(comment.authorKey(), "Anonymous").get("initial"),
                "created", time(comment.created()),
                "bodyHtml", WikiText.html(comment.body()));
    }

    Map<String, Object> change(Change change) {
        return Map.of(
                "author", person(change.authorKey(), "Anonymous").get("name"),
                "created", time(change.created()),
                "items",
                        change.items().stream()
                                .map(item -> Map.of("field", item.field(), "from", item.from(), "to", item.to()))
                                .toList());
    }

    Map<String, String> link(StoredRemoteLink link) {
        return Map.of(
                "title", link.title(),
                "summary", link.summary(),
                "url", link.url(),
                "relationship", link.relationship().isEmpty() ? "links to" : link.relationship(),
                "application", link.applicationName(),
                "kind", link.applicationType().equals("com.atlassian.confluence") ? "Wiki Page" : "Web Link");
    }

    Map<String, String> status(WorkflowStatus status) {
        return Map.of(
                "name", status.title(), "transition", status.transitionId(), "lozenge", lozenge(status.category()));
    }

    private static String lozenge(StatusCategory category) {
        return switch (category) {
            case TO_DO -> "aui-lozenge-complete jira-status-new";
            case IN_PROGRESS -> "aui-lozenge-current jira-status-progress";
            case DONE -> "aui-lozenge-success jira-status-done";
        };
    }

    private static Map<String, String> priority(IssuePriority priority) {
        String arrow =
                switch (priority) {
                    case HIGHEST, HIGH -> "▲";
                    case MEDIUM -> "=";
                    case LOW, LOWEST -> "▼";
                };
        return Map.of(
                "name",
                priority.title(),
                "arrow",
                arrow,
                "level",
                priority.name().toLowerCase(Locale.ROOT));
    }

    private Map<String, String> person(Optional<String> key, String nobody) {
        Optional<HostUser> user = key.map(people::get);
        String name = user.map(HostUser::fullName).orElse(nobody);
        return Map.of(
                "name", name,
                "known", user.isPresent() ? "true" : "",
                "initial", name.isEmpty() ? "?" : name.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    private String time(Instant instant) {
        return format("dd/MMM/yy h:mm a").format(instant.atZone(zone()));
    }

    private static String day(Instant instant) {
        return format("dd/MMM/yy").format(instant.atZone(zone()));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    private static ZoneId zone() {
        return CurrentUser.get().map(HostUser::zone).orElse(ZoneOffset.UTC);
    }
}
