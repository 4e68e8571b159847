package org.guildhall.host.store;

/** The home or the database cannot be used; the message is one sentence that says what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A problem without a cause worth showing. */
    public StoreException(String message) {
        super(message);
    }

    /** A problem with its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
