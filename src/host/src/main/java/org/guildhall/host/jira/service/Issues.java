package org.guildhall.host.jira.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredComment;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.kernel.HostUser;

/** What people do with issues; an issue that the person may not browse does not exist for them. */
public final class Issues {

    private final JiraServices jira;

    Issues(JiraServices jira) {
        this.jira = jira;
    }

    /**
     * The issue with that key or id.
     * <ul>
     * <li>no such issue, or the person may not browse its project -> NOT FOUND
     * </ul>
     */
    public StoredIssue visible(String keyOrId, Optional<HostUser> user) {
        return find(keyOrId, user).orElseThrow(() -> JiraRefusal.notFound("Issue Does Not Exist"));
    }

    /** The issue with that key or id, if the person may see it. */
    public Optional<StoredIssue> find(String keyOrId, Optional<HostUser> user) {
        Optional<StoredIssue> issue = Projects.isNumber(keyOrId)
                ? jira.stores().issues().byId(Long.parseLong(keyOrId))
                : jira.stores().issues().byKey(keyOrId);
        return issue.filter(found -> may(ProjectPermission.BROWSE_PROJECTS, found, user));
    }

    /** Whether the person may do that to the issue. */
    public boolean may(ProjectPermission permission, StoredIssue issue, Optional<HostUser> user) {
        return jira.permissions().allows(permission, projectOf(issue), user);
    }

    /** The project in which the issue lives. */
    public StoredProject projectOf(StoredIssue issue) {
        return jira.stores().projects().byId(issue.projectId()).orElseThrow();
    }

    /**
     * Creates an issue from the {@code fields} object of a request, with entity properties.
     * <ul>
     * <li>project missing, unknown or not visible -> BAD REQUEST at {@code project}
     * <li>the person may not create issues there -> BAD REQUEST at {@code project}; UNAUTHORIZED when anonymous
     * <li>a field is wrong -> BAD REQUEST with all wrong fields
     * </ul>
     */
    public StoredIssue create(ObjectNode fields, Map<String, JsonNode> properties, Optional<HostUser> user) {
        IssueFields read = IssueFields.ofCreate(jira.users(), fields);
        String wanted = read.project().orElseThrow(() -> read.withoutProject("project is required"));
        StoredProject project = jira.projects()
                .find(wanted)
                .filter(found -> jira.permissions().allows(ProjectPermission.BROWSE_PROJECTS, found, user))
                .orElseThrow(() -> read.withoutProject("valid project is required"));
        if (!jira.permissions().allows(ProjectPermission.CREATE_ISSUES, project, user)) {
            throw user.isPresent()
                    ? JiraRefusal.invalid("project", "You do not have permission to create issues in this project.")
                    : JiraRefusal.forbidden(user, "");
        }
        IssueContent content =
                read.over(IssueFields.blank(user), jira.projects().types(project));
        Additions additions = new Additions(properties, Optional.empty());
        additions.check();
        return jira.writer().create(project, content, additions, user);
    }

    /**
     * Edits an issue by the {@code fields} object of a request, and adds to it: all of it, or nothing.
     * <ul>
     * <li>not visible -> NOT FOUND; not editable by the person, or not to be commented on -> FORBIDDEN
     * <li>a field is wrong -> BAD REQUEST with all wrong fields
     * </ul>
     *
     * @param fields the object, from the issue's labels as they are then
     */
    public StoredIssue edit(
            String key, Function<List<String>, ObjectNode> fields, Additions additions, Optional<HostUser> user) {
        StoredIssue issue = editable(key, user);
        requireAllowed(additions, issue, user);
        List<StoredIssueType> types = jira.projects().types(projectOf(issue));
        return jira.writer()
                .edit(
                        issue,
                        before -> IssueFields.ofEdit(jira.users(), fields.apply(before.labels()))
                                .over(before, types),
                        additions,
                        user);
    }

    /**
     * Moves an issue by a transition, and adds to it: all of it, or nothing.
     * <ul>
     * <li>not visible -> NOT FOUND; not to be commented on by the person -> FORBIDDEN
     * <li>no such transition now, or not for the person -> BAD REQUEST
     * </ul>
     */
    public StoredIssue transition(String key, String transitionId, Additions additions, Optional<HostUser> user) {
        StoredIssue seen = visible(key, user);
        if (!may(ProjectPermission.TRANSITION_ISSUES, seen, user)) {
            throw noTransition(seen, transitionId);
        }
        requireAllowed(additions, seen, user);
        return jira.writer()
                .transition(
                        seen,
                        issue -> issue.status().next().stream()
                                .filter(next -> next.transitionId().equals(transitionId))
                                .findFirst()
                                .orElseThrow(() -> noTransition(issue, transitionId)),
                        additions,
                        user);
    }

    private static JiraRefusal noTransition(StoredIssue issue, String transitionId) {
        return JiraRefusal.invalid("It seems that you have tried to perform a workflow operation (" + transitionId
                + ") that is not valid for the current state of this issue (" + issue.key()
                + "). The likely cause is that somebody has changed the issue recently, please look at the issue"
                + " history for details.");
    }

    /**
     * Comments on an issue.
     * <ul>
     * <li>not visible -> NOT FOUND; the person may not comment -> FORBIDDEN
     * <li>nothing said, or too much -> BAD REQUEST at {@code comment}
     * </ul>
     */
    public StoredComment comment(String key, String body, Optional<HostUser> user) {
        StoredIssue issue = visible(key, user);
        requireAllowed(Additions.comment(Optional.of(body)), issue, user);
        return jira.writer().comment(issue, body, user);
    }

    private void requireAllowed(Additions additions, StoredIssue issue, Optional<HostUser> user) {
        if (additions.comment().isPresent()) {
            require(
                    ProjectPermission.ADD_COMMENTS,
                    issue,
                    user,
                    user.map(HostUser::fullName).orElse("")
                            + ", you do not have the permission to comment on this issue.");
        }
        additions.check();
    }

    /**
     * Links an issue to something elsewhere; a link with the same global id is replaced.
     * <ul>
     * <li>not visible -> NOT FOUND; the person may not link -> FORBIDDEN
     * </ul>
     */
    public StoredRemoteLink link(StoredIssue issue, StoredRemoteLink link, Optional<HostUser> user) {
        require(ProjectPermission.LINK_ISSUES, issue, user, "No Link Issue Permission for issue '" + issue.key() + "'");
        return jira.stores().links().upsert(link);
    }

    /**
     * Sets a property of an issue; answers whether it is new.
     * <ul>
     * <li>not visible -> NOT FOUND; not editable by the person -> FORBIDDEN
     * <li>too long -> BAD REQUEST
     * </ul>
     */
    public boolean setProperty(String key, String property, JsonNode value, Optional<HostUser> user) {
        StoredIssue issue = editable(key, user);
        Additions.checkProperty(property, value);
        return jira.stores().properties().put(StoredProperty.ISSUE, issue.id(), property, value);
    }

    /**
     * Removes a property of an issue.
     * <ul>
     * <li>issue or property not there -> NOT FOUND; not editable by the person -> FORBIDDEN
     * </ul>
     */
    public void removeProperty(String key, String property, Optional<HostUser> user) {
        StoredIssue issue = editable(key, user);
        if (!jira.stores().properties().delete(StoredProperty.ISSUE, issue.id(), property)) {
            throw noProperty(property);
        }
    }

    /** The refusal for a property that is not there. */
    public static JiraRefusal noProperty(String property) {
        return JiraRefusal.notFound("The property with key '" + property + "' does not exist.");
    }

    private StoredIssue editable(String key, Optional<HostUser> user) {
        StoredIssue issue = visible(key, user);
        require(
                ProjectPermission.EDIT_ISSUES,
                issue,
                user,
                "You do not have permission to edit issues in this project.");
        return issue;
    }

    private void require(ProjectPermission permission, StoredIssue issue, Optional<HostUser> user, String message) {
        if (!may(permission, issue, user)) {
            throw JiraRefusal.forbidden(user, message);
        }
    }
}
