package org.guildhall.core.upkeep;

import java.util.List;
import org.guildhall.core.artifact.ArtifactRepository;
import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.reference.PageRef;

/**
 * Labels the page of a stale artifact, so that searches and other tools find it, and takes the label off again.
 *
 * <p>It goes by the flag as it is now, not as it was when the message was written: messages that had to wait may come in
 * another order than their causes.
 */
public final class LabelDelivery implements Delivery {

    /** The label of a stale artifact's page. It only shows what is so; putting it on by hand flags nothing. */
    public static final String LABEL = "guildhall-stale";

    private final PageLabels labels;
    private final ArtifactRepository artifacts;
    private final FlagRepository flags;

    /** Uses the given ports. */
    public LabelDelivery(PageLabels labels, ArtifactRepository artifacts, FlagRepository flags) {
        this.labels = labels;
        this.artifacts = artifacts;
        this.flags = flags;
    }

    @Override
    public String type() {
        return FlagMessages.LABEL;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void deliver(OutboxMessage message) {
        PageRef page = new PageRef(Long.parseLong(message.get(FlagMessages.PAGE)));
        labels.set(page, LABEL, isFlagged(page));
    }

    private boolean isFlagged(PageRef page) {
        return artifacts
                .findByPage(page)
                .map(a -> flags.open(FlagReason.STALE_ARTIFACT, List.of(a.id().value())))
                .filter(open -> !open.isEmpty())
                .isPresent();
    }
}
