package org.guildhall.host.jira.service;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.guildhall.host.jira.jql.CompiledQuery;
import org.guildhall.host.jira.jql.Jql;
import org.guildhall.host.jira.jql.JqlContext;
import org.guildhall.host.jira.jql.JqlException;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.kernel.HostUser;

/** Finds issues by JQL, among those that the person may browse. */
public final class Search {

    /** One page of what was found, and how much there is. */
    public record Found(List<StoredIssue> issues, long total) {}

    private final JiraServices jira;
    private final BiPredicate<String, String> isIndexed;

    Search(JiraServices jira, BiPredicate<String, String> isIndexed) {
        this.jira = jira;
        this.isIndexed = isIndexed;
    }

    /**
     * Runs a query.
     * <ul>
     * <li>the query cannot be run -> BAD REQUEST in Jira's words
     * </ul>
     */
    public Found run(String jql, int start, int count, Optional<HostUser> user) {
        CompiledQuery query = compile(jql, user);
        return new Found(
                jira.stores().issues().search(query.condition(), query.orderBy(), start, count),
                jira.stores().issues().count(query.condition()));
    }

    private CompiledQuery compile(String jql, Optional<HostUser> user) {
        JqlContext context = new JqlContext(
                user,
                jira.projects().visibleTo(user),
                jira.issueTypes().all(),
                jira.users(),
                jira.clock(),
                key -> jira.issues().find(key, user),
                isIndexed);
        try {
            return Jql.compile(jql, context);
        } catch (JqlException e) {
            throw JiraRefusal.invalid(e.reason());
        }
    }
}
