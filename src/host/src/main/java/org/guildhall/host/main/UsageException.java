package org.guildhall.host.main;

/** The host was started with something that cannot be; the message is one sentence that says what to do. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
