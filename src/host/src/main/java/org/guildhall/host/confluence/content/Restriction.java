package org.guildhall.host.confluence.content;

/**
 * Limits a page to someone.
 *
 * @param operation {@code view} (inherited by pages below) or {@code edit}
 * @param kind {@code user} (subject is a user key) or {@code group}
 * @param subject who may
 */
public record Restriction(String operation, String kind, String subject) {

    /** Operation that pages below inherit. */
    public static final String VIEW = "view";

    /** Operation that holds for the page alone. */
    public static final String EDIT = "edit";
}
