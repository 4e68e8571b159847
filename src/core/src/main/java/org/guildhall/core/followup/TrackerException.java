package org.guildhall.core.followup;

import org.guildhall.core.outbox.DeliveryFailed;

/** Jira could not do what was asked. */
public final class TrackerException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** No Jira is linked. */
        NOT_LINKED,
        /** It does not answer; later it may. */
        UNREACHABLE,
        /** The person has to authorise Guildhall in Jira first; the detail is the address to do so. */
        AUTHORISATION_NEEDED,
        /** It refused; the detail is what it said. */
        REFUSED
    }

    private final Reason reason;
    private final String detail;

    /** A failure with what Jira, or the way to it, said. */
    public TrackerException(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    /** A failure without an exception behind it. */
    public TrackerException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** What was said. */
    public String detail() {
        return detail;
    }

    /** What it means for the message that was to be delivered. */
    public DeliveryFailed asDeliveryFailed() {
        return switch (reason) {
            case AUTHORISATION_NEEDED ->
                DeliveryFailed.untilAuthorised("The person has to let Guildhall act for them in Jira", detail, this);
            case REFUSED -> DeliveryFailed.forGood(detail, this);
            case NOT_LINKED, UNREACHABLE -> DeliveryFailed.forNow(detail, this);
        };
    }
}
