package org.guildhall.core.followup;

import org.guildhall.core.reference.IssueKey;

/**
 * Where an issue stands.
 *
 * @param issue which issue
 * @param name the status as Jira shows it
 * @param category how far: to do, in progress or done
 * @param url the issue's absolute address
 */
public record IssueStatus(IssueKey issue, String name, Category category, String url) {

    /** How far an issue is. */
    public enum Category {
        TO_DO,
        IN_PROGRESS,
        DONE
    }
}
