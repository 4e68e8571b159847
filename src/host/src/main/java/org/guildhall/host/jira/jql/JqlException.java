package org.guildhall.host.jira.jql;

/** A query that cannot be run. */
public final class JqlException extends RuntimeException {

    private final String reason;

    /** A refusal in Jira's words. */
    public JqlException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What Jira says to people. */
    public String reason() {
        return reason;
    }
}
