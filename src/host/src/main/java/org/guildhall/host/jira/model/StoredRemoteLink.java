package org.guildhall.host.jira.model;

import java.util.Optional;

/**
 * A link from an issue to something elsewhere, such as a Confluence page.
 *
 * @param id 0 until it is kept
 * @param globalId identifies the target: a second link with the same one replaces the first
 */
public record StoredRemoteLink(
        long id,
        long issueId,
        Optional<String> globalId,
        String title,
        String summary,
        String url,
        String relationship,
        String applicationType,
        String applicationName,
        String iconUrl,
        String iconTitle,
        boolean resolved) {

    /** The same link as kept under that id. */
    public StoredRemoteLink withId(long newId) {
        return new StoredRemoteLink(
                newId,
                issueId,
                globalId,
                title,
                summary,
                url,
                relationship,
                applicationType,
                applicationName,
                iconUrl,
                iconTitle,
                resolved);
    }
}
