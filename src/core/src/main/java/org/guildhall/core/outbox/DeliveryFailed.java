package org.guildhall.core.outbox;

/** A message could not be delivered. */
public final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String said;
    private final boolean worthRetrying;
    private final String authorise;

    private DeliveryFailed(String said, boolean worthRetrying, String authorise, Throwable cause) {
        super(said, cause);
        this.said = said;
        this.worthRetrying = worthRetrying;
        this.authorise = authorise;
    }

    /** The receiver is out of reach; later it may work. */
    public static DeliveryFailed forNow(String message, Throwable cause) {
        return new DeliveryFailed(message, true, "", cause);
    }

    /** The receiver refused; it would refuse again. */
    public static DeliveryFailed forGood(String message, Throwable cause) {
        return new DeliveryFailed(message, false, "", cause);
    }

    /** The person in whose name it is done has to allow it first, at that address; then it may work. */
    public static DeliveryFailed untilAuthorised(String message, String address, Throwable cause) {
        return new DeliveryFailed(message, true, address, cause);
    }

    @Override
    public String getMessage() {
        return said;
    }

    /** Where the person allows it; empty when that is not what is missing. */
    public String authorise() {
        return authorise;
    }

    /** Whether another attempt may succeed. */
    public boolean isWorthRetrying() {
        return worthRetrying;
    }
}
