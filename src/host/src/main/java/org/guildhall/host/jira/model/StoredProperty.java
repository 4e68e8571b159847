package org.guildhall.host.jira.model;

/**
 * A JSON value that a plugin or REST client attached to something.
 *
 * @param entityName the kind of thing; {@link #ISSUE} for issues
 */
public record StoredProperty(long id, String entityName, long entityId, String key, String json) {

    /** Entity name of issues, as in Jira. */
    public static final String ISSUE = "IssueProperty";

    /** The longest key that Jira takes. */
    public static final int LONGEST_KEY = 255;

    /** The longest value that Jira takes. */
    public static final int MAXIMUM_LENGTH = 32768;
}
