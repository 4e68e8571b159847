package org.guildhall.host.jira.store;

import org.jdbi.v3.core.Jdbi;

/** All tables of one Jira. */
public record JiraStores(
        Transactions transactions,
        IssueTypeStore types,
        SchemeStore schemes,
        ProjectStore projects,
        PermissionSchemeStore permissionSchemes,
        IssueStore issues,
        HistoryStore history,
        CommentStore comments,
        RemoteLinkStore links,
        PropertyStore properties) {

    /** The tables in that database. */
    public static JiraStores in(Jdbi jdbi) {
        return new JiraStores(
                new Transactions(jdbi),
                new IssueTypeStore(jdbi),
                new SchemeStore(jdbi),
                new ProjectStore(jdbi),
                new PermissionSchemeStore(jdbi),
                new IssueStore(jdbi),
                new HistoryStore(jdbi),
                new CommentStore(jdbi),
                new RemoteLinkStore(jdbi),
                new PropertyStore(jdbi));
    }
}
