package org.guildhall.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.StoredComment;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** The JSON of issues and what belongs to them. */
final class IssueShapes {

    private final JiraServices jira;
    private final Shapes shapes;

    IssueShapes(JiraServices jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    /** Id, key and address. */
    ObjectNode reference(StoredIssue issue) {
        ObjectNode json = Bodies.object();
        json.put("id", String.valueOf(issue.id()));
        json.put("key", issue.key());
        json.put("self", shapes.self("issue/" + issue.id()));
        return json;
    }

    /** The issue with the wanted fields and properties. */
    ObjectNode issue(StoredIssue issue, WantedFields wanted, Set<String> properties) {
        return issues(List.of(issue), wanted, properties).get(0);
    }

    /** Issues with the wanted fields and properties; what belongs to them is read for all at once. */
    List<ObjectNode> issues(List<StoredIssue> issues, WantedFields wanted, Set<String> properties) {
        List<Long> ids = issues.stream().map(StoredIssue::id).toList();
        Lookup lookup = Lookup.of(jira);
        Map<Long, List<StoredComment>> comments =
                wanted.includes("comment") ? jira.stores().comments().of(ids) : Map.of();
        Map<Long, List<StoredProperty>> kept =
                properties.isEmpty() ? Map.of() : jira.stores().properties().of(StoredProperty.ISSUE, ids);
        List<ObjectNode> shaped = new ArrayList<>();
        for (StoredIssue issue : issues) {
            ObjectNode json = reference(issue);
            json.put("expand", "renderedFields,names,schema,transitions,changelog");
            ObjectNode fields = fields(issue, lookup);
            fields.set("comment", comments(comments.getOrDefault(issue.id(), List.of()), issue.id(), lookup));
            fields.retain(wanted.among(fields.fieldNames()));
            json.set("fields", fields);
            if (!properties.isEmpty()) {
                json.set("properties", properties(kept.getOrDefault(issue.id(), List.of()), properties));
            }
            shaped.add(json);
        }
        return shaped;
    }

    private ObjectNode fields(StoredIssue issue, Lookup lookup) {
        ObjectNode fields = Bodies.object();
        fields.put("summary", issue.content().summary());
        fields.put("description", emptyAsNull(issue.content().description()));
        fields.set("issuetype", shapes.type(lookup.type(issue.content().typeId())));
        fields.set("project", shapes.project(lookup.project(issue.projectId())));
        fields.set("status", shapes.status(issue.status()));
        fields.set("priority", shapes.priority(issue.content().priority()));
        fields.set("resolution", issue.resolution().map(shapes::resolution).orElse(null));
        fields.put("resolutiondate", issue.resolved().map(shapes::time).orElse(null));
        shapes.putPerson(fields, "reporter", lookup.person(issue.content().reporterKey()));
        shapes.putPerson(fields, "creator", lookup.person(issue.content().reporterKey()));
        shapes.putPerson(fields, "assignee", lookup.person(issue.content().assigneeKey()));
        issue.labels().forEach(fields.putArray("labels")::add);
        fields.put("duedate", issue.due().map(Object::toString).orElse(null));
        fields.put("created", shapes.time(issue.created()));
        fields.put("updated", shapes.time(issue.updated()));
        return fields;
    }

    private static ObjectNode properties(List<StoredProperty> properties, Set<String> wanted) {
        ObjectNode json = Bodies.object();
        for (StoredProperty property : properties) {
            if (wanted.contains("*all") || wanted.contains(property.key())) {
                json.set(property.key(), Bodies.parsed(property.json()));
            }
        }
        return json;
    }

    /** A page of the comments of an issue. */
    ObjectNode comments(StoredIssue issue, int startAt, int maxResults) {
        List<StoredComment> all = jira.stores().comments().of(issue.id());
        List<StoredComment> page = all.stream().skip(startAt).limit(maxResults).toList();
        return comments(page, issue.id(), Lookup.of(jira))
                .put("startAt", startAt)
                .put("maxResults", maxResults)
                .put("total", all.size());
    }

    private ObjectNode comments(List<StoredComment> comments, long issueId, Lookup lookup) {
        ObjectNode json = Bodies.object();
        ArrayNode array = json.putArray("comments");
        comments.forEach(comment -> array.add(comment(comment, issueId, lookup.person(comment.authorKey()))));
        json.put("maxResults", comments.size());
        json.put("total", comments.size());
        json.put("startAt", 0);
        return json;
    }

    /** One comment. */
    ObjectNode comment(StoredComment comment) {
        return comment(comment, comment.issueId(), comment.authorKey().flatMap(jira.users()::byKey));
    }

    private ObjectNode comment(StoredComment comment, long issueId, Optional<HostUser> author) {
        ObjectNode json = Bodies.object();
        json.put("self", shapes.self("issue/" + issueId + "/comment/" + comment.id()));
        json.put("id", String.valueOf(comment.id()));
        shapes.putPerson(json, "author", author);
        json.put("body", comment.body());
        shapes.putPerson(json, "updateAuthor", author);
        json.put("created", shapes.time(comment.created()));
        json.put("updated", shapes.time(comment.updated()));
        return json;
    }

    /** One remote link. */
    ObjectNode link(StoredRemoteLink link, StoredIssue issue) {
        ObjectNode json = Bodies.object();
        json.put("id", link.id());
        json.put("self", shapes.self("issue/" + issue.key() + "/remotelink/" + link.id()));
        link.globalId().ifPresent(id -> json.put("globalId", id));
        json.putObject("application").put("type", link.applicationType()).put("name", link.applicationName());
        json.put("relationship", link.relationship());
        ObjectNode object = json.putObject("object");
        object.put("url", link.url()).put("title", link.title()).put("summary", link.summary());
        object.putObject("icon").put("url16x16", link.iconUrl()).put("title", link.iconTitle());
        object.putObject("status").put("resolved", link.resolved()).putObject("icon");
        return json;
    }

    /** The issue's history. */
    ObjectNode changelog(StoredIssue issue) {
        List<Change> changes = jira.stores().history().of(issue.id());
        Lookup lookup = Lookup.of(jira);
        ObjectNode json = Bodies.object();
        json.put("startAt", 0).put("maxResults", changes.size()).put("total", changes.size());
        ArrayNode histories = json.putArray("histories");
        for (Change change : changes) {
            ObjectNode entry = histories.addObject();
            shapes.putPerson(entry, "author", lookup.person(change.authorKey()));
            entry.put("created", shapes.time(change.created()));
            ArrayNode items = entry.putArray("items");
            change.items().forEach(item -> items.addObject()
                    .put("field", item.field())
                    .put("fieldtype", "jira")
                    .put("fromString", item.from())
                    .put("toString", item.to()));
        }
        return json;
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
