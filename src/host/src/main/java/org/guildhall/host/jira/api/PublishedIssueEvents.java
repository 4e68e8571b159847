package org.guildhall.host.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.service.IssueEventKind;
import org.guildhall.host.jira.service.IssueListener;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostUser;

/** Tells plugins of changes to issues through the product's event publisher. */
public final class PublishedIssueEvents implements IssueListener {

    private final Components components;
    private final Supplier<JiraServices> jira;

    /** Publishes through the components' publisher, if there is one. */
    public PublishedIssueEvents(Components components, Supplier<JiraServices> jira) {
        this.components = components;
        this.jira = jira;
    }

    @Override
    public void heard(IssueEventKind kind, StoredIssue issue, Optional<HostUser> actor) {
        components
                .find(EventPublisher.class)
                .ifPresent(publisher -> publisher.publish(new IssueEvent(
                        new SeenIssue(issue, jira.get()), Map.of(), DirectoryUser.orNull(actor), kind.id())));
    }
}
