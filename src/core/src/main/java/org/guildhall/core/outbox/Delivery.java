package org.guildhall.core.outbox;

/** Takes messages of one type to where they belong. */
public interface Delivery {

    /** The type of message it takes. */
    String type();

    /**
     * Whether an attempt whose end is unknown may be repeated, because the receiver can tell that it was there already. What
     * cannot be repeated (mail) is given up after a kill in the middle: better one mail too few than one twice.
     */
    boolean isRepeatable();

    /**
     * Delivers a message.
     *
     * @throws DeliveryFailed when it could not be delivered
     */
    void deliver(OutboxMessage message) throws DeliveryFailed;
}
