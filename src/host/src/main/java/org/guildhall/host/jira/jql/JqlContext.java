package org.guildhall.host.jira.jql;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/**
 * What a query is read against.
 *
 * @param user who asks
 * @param projects those that the asker may browse
 * @param issues the ids of the issues with those keys or ids, in capitals, of which there are any
 * @param isIndexed whether a plugin declared that path of that property as searchable
 * @param isStrict whether what does not exist, or may not be seen, refuses the query instead of finding nothing
 */
public record JqlContext(
        Optional<HostUser> user,
        List<StoredProject> projects,
        List<StoredIssueType> types,
        UserDirectory users,
        Clock clock,
        Function<Set<String>, Map<String, Long>> issues,
        BiPredicate<String, String> isIndexed,
        boolean isStrict) {}
