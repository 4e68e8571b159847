package org.guildhall.core.memory;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.upkeep.DigestSender;
import org.guildhall.core.upkeep.Digests;

/** Mail in memory; the mail server can be out of reach, or the process be killed right after sending. */
public final class MemoryDigestSender implements DigestSender {

    private final List<Digests.Digest> sent = new ArrayList<>();
    private boolean outOfReach;
    private boolean killsAfterSending;

    /** Takes no mail from now on, or takes it again. */
    public void outOfReach(boolean value) {
        outOfReach = value;
    }

    /** Kills the process right after the next mail. */
    public void killAfterSending() {
        killsAfterSending = true;
    }

    /** What was sent, in order. */
    public List<Digests.Digest> sent() {
        return List.copyOf(sent);
    }

    /** What was sent to that person. */
    public List<Digests.Digest> sentTo(UserKey user) {
        return sent.stream().filter(d -> d.user().equals(user)).toList();
    }

    @Override
    public void send(Digests.Digest digest) throws DeliveryFailed {
        if (outOfReach) {
            throw DeliveryFailed.forNow("no mail server", new IllegalStateException());
        }
        sent.add(digest);
        if (killsAfterSending) {
            killsAfterSending = false;
            throw new Killed("after sending to " + digest.user());
        }
    }
}
