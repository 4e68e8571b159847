package org.guildhall.host.jira.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.Change;
import org.guildhall.host.jira.model.IssueContent;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** What differs between two versions of an issue, as its history says it. */
final class Differences {

    private final JiraStores stores;
    private final UserDirectory users;
    private final List<Change.Item> items = new ArrayList<>();

    Differences(JiraStores stores, UserDirectory users) {
        this.stores = stores;
        this.users = users;
    }

    List<Change.Item> between(IssueContent before, IssueContent after) {
        if (before.typeId() != after.typeId()) {
            add("issuetype", typeName(before.typeId()), typeName(after.typeId()));
        }
        add("summary", before.summary(), after.summary());
        add("description", before.description(), after.description());
        add("priority", before.priority().title(), after.priority().title());
        addPerson("reporter", before.reporterKey(), after.reporterKey());
        addPerson("assignee", before.assigneeKey(), after.assigneeKey());
        add("labels", String.join(" ", before.labels()), String.join(" ", after.labels()));
        add("duedate", text(before.due()), text(after.due()));
        return items;
    }

    private void add(String field, String from, String to) {
        if (!from.equals(to)) {
            items.add(new Change.Item(field, from, to));
        }
    }

    /** Two people may have the same name. */
    private void addPerson(String field, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            items.add(new Change.Item(field, name(from), name(to)));
        }
    }

    private String name(Optional<String> userKey) {
        return userKey.flatMap(users::byKey).map(HostUser::fullName).orElse("");
    }

    private String typeName(long id) {
        return stores.types().byId(id).map(StoredIssueType::name).orElse("");
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
