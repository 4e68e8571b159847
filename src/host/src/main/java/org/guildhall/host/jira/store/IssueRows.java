package org.guildhall.host.jira.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.IssuePriority;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Issues to rows and back; labels are read for all rows at once. */
final class IssueRows {

    private IssueRows() {}

    static List<StoredIssue> read(Handle handle, Query query) {
        List<StoredIssue> bare = query.map((rs, context) -> row(rs)).list();
        Map<Long, List<String>> labels =
                labels(handle, bare.stream().map(StoredIssue::id).toList());
        List<StoredIssue> issues = new ArrayList<>();
        for (StoredIssue issue : bare) {
            issues.add(withLabels(issue, labels.getOrDefault(issue.id(), List.of())));
        }
        return issues;
    }

    static Update bind(Update update, IssueContent content) {
        return update.bind("type", content.typeId())
                .bind("summary", content.summary())
                .bind("description", content.description())
                .bind("priority", content.priority().id())
                .bind("reporter", content.reporterKey())
                .bind("assignee", content.assigneeKey())
                .bind("due", content.due());
    }

    static void writeLabels(Handle handle, long issueId, List<String> labels) {
        handle.createUpdate("delete from issue_label where issue_id = :id")
                .bind("id", issueId)
                .execute();
        if (!labels.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into issue_label (issue_id, label) values (:id, :label)");
            labels.forEach(
                    label -> batch.bind("id", issueId).bind("label", label).add());
            batch.execute();
        }
    }

    static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static StoredIssue row(ResultSet rs) throws SQLException {
        return new StoredIssue(
                rs.getLong("id"),
                rs.getString("issue_key"),
                rs.getLong("project_id"),
                rs.getLong("issue_number"),
                content(rs),
                WorkflowStatus.find(rs.getString("status_id")).orElseThrow(),
                Optional.ofNullable(rs.getString("resolution")),
                instant(rs, "created_at").orElseThrow(),
                instant(rs, "updated_at").orElseThrow(),
                instant(rs, "resolved_at"));
    }

    private static IssueContent content(ResultSet rs) throws SQLException {
        return new IssueContent(
                rs.getLong("type_id"),
                rs.getString("summary"),
                rs.getString("description"),
                IssuePriority.find(rs.getString("priority_id")).orElse(IssuePriority.MEDIUM),
                Optional.ofNullable(rs.getString("reporter_key")),
                Optional.ofNullable(rs.getString("assignee_key")),
                List.of(),
                Optional.ofNullable(rs.getDate("due_on")).map(Date::toLocalDate));
    }

    private static StoredIssue withLabels(StoredIssue issue, List<String> labels) {
        IssueContent content = issue.content();
        IssueContent labelled = new IssueContent(
                content.typeId(),
                content.summary(),
                content.description(),
                content.priority(),
                content.reporterKey(),
                content.assigneeKey(),
                labels,
                content.due());
        return issue.withContent(labelled, issue.updated());
    }

    private static Map<Long, List<String>> labels(Handle handle, List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return handle.createQuery("select issue_id, label from issue_label where issue_id in (<ids>) order by label")
                .bindList("ids", ids)
                .map((rs, context) -> Map.entry(rs.getLong("issue_id"), rs.getString("label")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
