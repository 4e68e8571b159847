package org.guildhall.core.upkeep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.followup.IssueDraft;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.outbox.Delivery;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.FlagService.Finding;

/** Raises the issue of a flag, acting as Guildhall itself, and notes its key. */
public final class FlagIssueDelivery implements Delivery {

    private final UpkeepPorts.Stores stores;
    private final FlagService flags;
    private final PageDirectory pages;
    private final IssueTracker tracker;

    /** Uses the given ports. */
    public FlagIssueDelivery(UpkeepPorts.Stores stores, FlagService flags, PageDirectory pages, IssueTracker tracker) {
        this.stores = stores;
        this.flags = flags;
        this.pages = pages;
        this.tracker = tracker;
    }

    @Override
    public String type() {
        return FlagMessages.ISSUE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void deliver(OutboxMessage message) throws DeliveryFailed {
        FlagId id = new FlagId(Long.parseLong(message.get(FlagMessages.FLAG)));
        Optional<Finding> finding = stores.flags()
                .find(id)
                .filter(f -> f.isOpen() && f.issue().isEmpty())
                .flatMap(f -> flags.findings(List.of(f)).stream().findFirst());
        if (finding.isPresent()) {
            raise(message, finding.get());
        }
    }

    private void raise(OutboxMessage message, Finding finding) throws DeliveryFailed {
        Optional<ProjectKey> project =
                finding.community().project().or(() -> stores.settings().get().project());
        if (project.isEmpty()) {
            return;
        }
        try {
            IssueKey issue = tracker.raise(draft(message, finding, project.get()), Actor.anonymous());
            stores.flags().saveAll(List.of(finding.flag().trackedAs(issue)));
        } catch (TrackerException e) {
            throw e.asDeliveryFailed();
        }
    }

    private IssueDraft draft(OutboxMessage message, Finding finding, ProjectKey project) {
        Optional<PageSummary> page = finding.artifact().map(Artifact::page).flatMap(pages::find);
        String subject = finding.ritual()
                .map(Ritual::title)
                .or(() -> page.map(PageSummary::title))
                .orElse("");
        return new IssueDraft(
                project,
                finding.flag().reason().issueKind(),
                message.key(),
                finding.community(),
                subject,
                Map.of("since", finding.flag().since().toString()),
                page);
    }
}
