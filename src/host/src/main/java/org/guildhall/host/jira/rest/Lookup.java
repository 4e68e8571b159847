package org.guildhall.host.jira.rest;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.HostUser;

/** Projects, types and people, loaded once for all issues of an answer. */
record Lookup(Map<Long, StoredProject> projects, Map<Long, StoredIssueType> types, Map<String, HostUser> people) {

    /** What is there now. */
    static Lookup of(JiraServices jira) {
        return new Lookup(
                by(StoredProject::id, jira.stores().projects().all()),
                by(StoredIssueType::id, jira.stores().types().all()),
                by(HostUser::key, jira.users().all()));
    }

    /** The person with that key. */
    Optional<HostUser> person(Optional<String> key) {
        return key.map(people::get);
    }

    /** The project with that id; an issue's project always exists. */
    StoredProject project(long id) {
        return Optional.ofNullable(projects.get(id)).orElseThrow();
    }

    /** The type with that id; an issue's type always exists. */
    StoredIssueType type(long id) {
        return Optional.ofNullable(types.get(id)).orElseThrow();
    }

    private static <K, V> Map<K, V> by(Function<V, K> key, java.util.List<V> values) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
