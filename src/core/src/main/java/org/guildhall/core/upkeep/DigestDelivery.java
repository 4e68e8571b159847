package org.guildhall.core.upkeep;

import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.outbox.OutboxMessage;

/** Sends a person's digest; what was fixed meanwhile is left out, and an empty digest is not sent. */
public final class DigestDelivery implements Delivery {

    private final Digests digests;
    private final DigestSender sender;

    /** Uses the given ports. */
    public DigestDelivery(Digests digests, DigestSender sender) {
        this.digests = digests;
        this.sender = sender;
    }

    @Override
    public String type() {
        return FlagMessages.DIGEST;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public void deliver(OutboxMessage message) throws DeliveryFailed {
        Digests.Digest digest = digests.compose(message);
        if (!digest.isEmpty()) {
            sender.send(digest);
        }
    }
}
