package org.guildhall.core.upkeep;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.outbox.OutboxRepository;
import org.guildhall.core.reference.IssueKey;

/**
 * Says on a flag's issue that its cause is gone. A flag without an issue has nothing to be said on, unless an attempt to raise it
 * ended without an answer: Jira may have made the issue nevertheless.
 */
public final class FlagRemarkDelivery implements Delivery {

    private final FlagRepository flags;
    private final OutboxRepository messages;
    private final IssueTracker tracker;

    /** Uses the given ports. */
    public FlagRemarkDelivery(FlagRepository flags, OutboxRepository messages, IssueTracker tracker) {
        this.flags = flags;
        this.messages = messages;
        this.tracker = tracker;
    }

    @Override
    public String type() {
        return FlagMessages.REMARK;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void deliver(OutboxMessage message) throws DeliveryFailed {
        FlagId id = new FlagId(Long.parseLong(message.get(FlagMessages.FLAG)));
        IssueRemark remark = new IssueRemark(
                IssueRemark.Kind.valueOf(message.get(FlagMessages.KIND)),
                message.get(FlagMessages.PERSON),
                Instant.parse(message.get(FlagMessages.AT)),
                message.get(FlagMessages.DETAIL));
        try {
            Optional<IssueKey> issue = issue(id);
            if (issue.isPresent()) {
                tracker.comment(issue.get(), remark, Actor.anonymous());
            }
        } catch (TrackerException e) {
            throw e.asDeliveryFailed();
        }
    }

    private Optional<IssueKey> issue(FlagId id) throws TrackerException {
        Optional<IssueKey> noted = flags.find(id).flatMap(Flag::issue);
        if (noted.isPresent()) {
            return noted;
        }
        String marker = FlagMessages.issueKey(id);
        boolean isInDoubt =
                messages.find(marker).filter(FlagRemarkDelivery::hasFailed).isPresent();
        return isInDoubt ? tracker.raised(marker, Actor.anonymous()) : Optional.empty();
    }

    private static boolean hasFailed(OutboxMessage raising) {
        return raising.attempts() > (raising.state() == OutboxMessage.State.DELIVERED ? 1 : 0);
    }
}
