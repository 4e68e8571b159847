package org.guildhall.core.reference;

/** A Jira issue, by its key. */
public record IssueKey(String value) {

    /** Refuses an empty value. */
    public IssueKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("IssueKey must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
