package org.guildhall.core.followup;

import java.util.Map;
import java.util.Optional;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.community.Community;
import org.guildhall.core.reference.ProjectKey;

/**
 * An issue to be raised, in the core's words; the tracker's adapter words it for people.
 *
 * @param project where
 * @param kind of which type
 * @param marker unique for its cause; the tracker finds by it what it has raised already
 * @param community whose
 * @param subject what it is about: a person's own words, a page's title, a ritual's title
 * @param details more about the cause, by name: {@code ifThen}, {@code since}, and for a page that tells of
 *     a session {@code ritual} and {@code session}, its day
 * @param origin the page that it came from, if any
 */
public record IssueDraft(
        ProjectKey project,
        IssueKind kind,
        String marker,
        Community community,
        String subject,
        Map<String, String> details,
        Optional<PageSummary> origin) {

    /** Keeps its own copy of the details. */
    public IssueDraft {
        details = Map.copyOf(details);
    }
}
