package org.guildhall.core.upkeep;

import org.guildhall.core.outbox.DeliveryFailed;

/** Words a digest for its reader and sends it by mail. */
public interface DigestSender {

    /**
     * Sends a digest.
     *
     * @throws DeliveryFailed when the mail server is out of reach, or the person has no address
     */
    void send(Digests.Digest digest) throws DeliveryFailed;
}
