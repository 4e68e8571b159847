package org.guildhall.host.jira.jql;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/**
 * What a query is read against.
 *
 * @param user who asks
 * @param projects those that the asker may browse
 * @param issue the issue with a key, if the asker may see it
 * @param isIndexed whether a plugin declared that path of that property as searchable
 */
public record JqlContext(
        Optional<HostUser> user,
        List<StoredProject> projects,
        List<StoredIssueType> types,
        UserDirectory users,
        Clock clock,
        Function<String, Optional<StoredIssue>> issue,
        BiPredicate<String, String> isIndexed) {}
