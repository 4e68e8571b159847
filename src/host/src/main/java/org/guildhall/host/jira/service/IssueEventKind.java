package org.guildhall.host.jira.service;

/** What happened to an issue, with the ids of Jira's system events. */
public enum IssueEventKind {
    CREATED(1),
    UPDATED(2),
    COMMENTED(6),
    TRANSITIONED(13);

    private final long id;

    IssueEventKind(long id) {
        this.id = id;
    }

    /** The id of Jira's event type. */
    public long id() {
        return id;
    }
}
