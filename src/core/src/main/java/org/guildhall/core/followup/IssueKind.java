package org.guildhall.core.followup;

/** The issue types that Guildhall brings to Jira, with the names under which they are created there. */
public enum IssueKind {
    LEARNING_FOLLOW_UP("Learning follow-up"),
    STALE_ARTIFACT("Stale artifact"),
    CANCELLED_RITUAL("Cancelled ritual");

    private final String typeName;

    IssueKind(String typeName) {
        this.typeName = typeName;
    }

    /** The issue type's name in Jira; the same in every language, because issues are created by it. */
    public String typeName() {
        return typeName;
    }
}
