package org.guildhall.web.rest.json;

import java.util.Optional;
import org.guildhall.core.followup.FollowUpDraft;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;

/**
 * A follow-up that is to be raised.
 *
 * @param key makes raising it twice harmless; the header {@code Idempotency-Key} does as well
 * @param page id of the page that it is raised on
 * @param ifThen "when I next \u2026, I will \u2026"
 */
public record FollowUpInputJson(
        Optional<String> key,
        @Required Optional<Long> page,
        @Required Optional<String> summary,
        Optional<String> ifThen) {

    /** The draft, still to be checked by the core. */
    public FollowUpDraft draft(Optional<String> keyOfHeader) {
        long on = page.orElseThrow(() -> Refusal.invalid(Problem.of("field.missing", "page")));
        return new FollowUpDraft(
                key.or(() -> keyOfHeader).orElse("").strip(), new PageRef(on), summary.orElse(""), ifThen.orElse(""));
    }
}
