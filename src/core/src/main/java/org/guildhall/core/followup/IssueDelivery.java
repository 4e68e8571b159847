package org.guildhall.core.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityRepository;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.reference.IssueKey;

/** Raises the issue of a follow-up and notes its key. */
public final class IssueDelivery implements Delivery {

    static final String TYPE = "followup.issue";
    static final String FOLLOW_UP = "followUp";

    private final FollowUpRepository followUps;
    private final CommunityRepository communities;
    private final FollowUpOrigins origins;
    private final IssueTracker tracker;
    private final Transactions transactions;

    /** Uses the given ports. */
    public IssueDelivery(
            FollowUpRepository followUps,
            CommunityRepository communities,
            FollowUpOrigins origins,
            IssueTracker tracker,
            Transactions transactions) {
        this.followUps = followUps;
        this.communities = communities;
        this.origins = origins;
        this.tracker = tracker;
        this.transactions = transactions;
    }

    static String keyOf(FollowUp followUp) {
        return "followup:" + followUp.key();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void deliver(OutboxMessage message) throws DeliveryFailed {
        FollowUpId id = new FollowUpId(Long.parseLong(message.get(FOLLOW_UP)));
        FollowUp followUp =
                followUps.find(id).orElseThrow(() -> new IllegalStateException("No follow-up " + id.value()));
        if (followUp.issue().isPresent()) {
            return;
        }
        try {
            IssueKey issue = tracker.raise(draft(followUp), new Actor(message.actingAs()));
            transactions.inTransaction(() -> {
                followUps.save(followUp.trackedAs(issue));
                return issue;
            });
        } catch (TrackerException e) {
            throw e.asDeliveryFailed();
        }
    }

    private IssueDraft draft(FollowUp followUp) throws DeliveryFailed {
        Optional<Community> community = communities.find(followUp.community());
        if (community.isEmpty() || community.get().project().isEmpty()) {
            throw DeliveryFailed.forNow("The community has no Jira project", new IllegalStateException());
        }
        Map<String, String> details = new HashMap<>(origins.session(followUp.page()));
        details.put("ifThen", followUp.ifThen());
        return new IssueDraft(
                community.get().project().get(),
                IssueKind.LEARNING_FOLLOW_UP,
                keyOf(followUp),
                community.get(),
                followUp.summary(),
                details,
                origins.page(followUp.page()));
    }
}
