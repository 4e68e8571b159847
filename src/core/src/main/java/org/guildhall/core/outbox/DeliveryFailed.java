package org.guildhall.core.outbox;

/** A message could not be delivered. */
public final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    private DeliveryFailed(String message, boolean worthRetrying, Throwable cause) {
        super(message, cause);
        this.worthRetrying = worthRetrying;
    }

    /** The receiver is out of reach; later it may work. */
    public static DeliveryFailed forNow(String message, Throwable cause) {
        return new DeliveryFailed(message, true, cause);
    }

    /** The receiver refused; it would refuse again. */
    public static DeliveryFailed forGood(String message, Throwable cause) {
        return new DeliveryFailed(message, false, cause);
    }

    /** Whether another attempt may succeed. */
    public boolean isWorthRetrying() {
        return worthRetrying;
    }
}
