package org.guildhall.core.upkeep;

import java.util.List;
import java.util.stream.Stream;
import org.guildhall.core.access.Actor;
import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.reference.UserKey;

/** Sends a person's digest; what was fixed meanwhile is left out, and an empty digest is not sent. */
public final class DigestDelivery implements Delivery {

    private final FlagRepository flags;
    private final FlagService findings;
    private final DigestSender sender;

    /** Uses the given ports. */
    public DigestDelivery(FlagRepository flags, FlagService findings, DigestSender sender) {
        this.flags = flags;
        this.findings = findings;
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
        Digests.Digest digest = compose(message);
        if (!digest.isEmpty()) {
            sender.send(digest);
        }
    }

    private Digests.Digest compose(OutboxMessage message) {
        UserKey user = new UserKey(message.get(FlagMessages.USER));
        return new Digests.Digest(
                user,
                standing(user, message.get(FlagMessages.FRESH)),
                Integer.parseInt(message.get(FlagMessages.MORE)),
                standing(user, message.get(FlagMessages.OPEN)));
    }

    /** Those of the flags that are still open and that the person may see. */
    private List<FlagService.Finding> standing(UserKey user, String ids) {
        List<FlagId> wanted = Stream.of(ids.split(",", -1))
                .filter(id -> !id.isBlank())
                .map(id -> new FlagId(Long.parseLong(id)))
                .toList();
        List<Flag> stillOpen =
                flags.findAll(wanted).stream().filter(Flag::isOpen).toList();
        return findings.visible(Actor.of(user), findings.findings(stillOpen));
    }
}
