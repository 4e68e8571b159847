/**
 * Follow-ups: what a session or page asks to be done or learnt, each tracked as one issue.
 *
 * <p>Core types: {@link org.guildhall.core.followup.FollowUp}; {@link org.guildhall.core.followup.IssueTracker} is the port to
 * Jira, in the core's words. Invariant: one idempotency key, one follow-up, one issue, whatever was pressed, retried or killed
 * in between.
 */
@NullMarked
package org.guildhall.core.followup;

import org.jspecify.annotations.NullMarked;
