package org.guildhall.core.upkeep;

import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.reference.PageRef;

/** Labels the page of a stale artifact, so that searches and other tools find it, and takes the label off again. */
public final class LabelDelivery implements Delivery {

    /** The label of a stale artifact's page. It only shows what is so; putting it on by hand flags nothing. */
    public static final String LABEL = "guildhall-stale";

    private final PageLabels labels;

    /** Uses the given port. */
    public LabelDelivery(PageLabels labels) {
        this.labels = labels;
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
        labels.set(page, LABEL, Boolean.parseBoolean(message.get(FlagMessages.SET)));
    }
}
