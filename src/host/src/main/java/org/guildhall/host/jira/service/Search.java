package org.guildhall.host.jira.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.guildhall.host.jira.jql.CompiledQuery;
import org.guildhall.host.jira.jql.Jql;
import org.guildhall.host.jira.jql.JqlContext;
import org.guildhall.host.jira.jql.JqlException;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
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
        return run(compile(jql, user, true), start, count);
    }

    /** Runs a query; what it names and does not exist, or may not be seen, finds nothing instead of refusing it. */
    public Found runUnchecked(String jql, int start, int count, Optional<HostUser> user) {
        return run(compile(jql, user, false), start, count);
    }

    private Found run(CompiledQuery query, int start, int count) {
        return new Found(
                jira.stores().issues().search(query.condition(), query.orderBy(), start, count),
                jira.stores().issues().count(query.condition()));
    }

    private CompiledQuery compile(String jql, Optional<HostUser> user, boolean isStrict) {
        List<StoredProject> projects = jira.projects().visibleTo(user);
        JqlContext context = new JqlContext(
                user,
                projects,
                jira.issueTypes().all(),
                jira.users(),
                jira.clock(),
                keysOrIds -> visible(keysOrIds, projects),
                isIndexed,
                isStrict);
        try {
            return Jql.compile(jql, context);
        } catch (JqlException e) {
            throw JiraRefusal.invalid(e.reason());
        }
    }

    private Map<String, Long> visible(Set<String> keysOrIds, List<StoredProject> projects) {
        Set<Long> projectIds = projects.stream().map(StoredProject::id).collect(Collectors.toSet());
        Set<Long> ids =
                keysOrIds.stream().filter(Projects::isNumber).map(Long::valueOf).collect(Collectors.toSet());
        Map<String, Long> found = new HashMap<>();
        for (StoredIssue issue : jira.stores().issues().byIds(ids)) {
            if (projectIds.contains(issue.projectId())) {
                found.put(String.valueOf(issue.id()), issue.id());
            }
        }
        for (StoredIssue issue : jira.stores().issues().byKeys(keysOrIds)) {
            if (projectIds.contains(issue.projectId())) {
                found.put(issue.key(), issue.id());
            }
        }
        return found;
    }
}
