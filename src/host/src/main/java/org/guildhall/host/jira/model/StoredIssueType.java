package org.guildhall.host.jira.model;

/**
 * A kind of issue, such as Bug.
 *
 * @param name unique whatever its case
 * @param avatarId the picture shown beside it
 */
public record StoredIssueType(long id, String name, String description, boolean subtask, long avatarId) {

    /** The picture that an issue type gets when nobody chose one. */
    public static final long DEFAULT_AVATAR = 10318;
}
