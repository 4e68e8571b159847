package org.guildhall.host.web.access;

/** Credentials were sent that do not hold. */
public final class RejectedCredentialsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public RejectedCredentialsException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why the credentials do not hold, as a sentence for the sender. */
    public String reason() {
        return reason;
    }
}
