package org.guildhall.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.IssueDraft;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.followup.IssueStatus.Category;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.followup.TrackerException.Reason;
import org.guildhall.core.reference.IssueKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira through the application link, with nothing but Jira's own REST API: it need not have Guildhall. */
public final class ApplinkIssueTracker implements IssueTracker {

    private static final Logger LOG = LoggerFactory.getLogger(ApplinkIssueTracker.class);
    private static final int MOST = 200;

    private final JiraClient jira;
    private final IssueWords words;
    private final CommunityAddress addresses;

    /** Reaches Jira through the host's application links. */
    public ApplinkIssueTracker(
            ApplicationLinkService links,
            ConfluenceUsers users,
            I18nResolver i18n,
            ApplicationProperties application,
            TimeZoneManager zones) {
        this.jira = new JiraClient(links, users);
        this.addresses = new CommunityAddress(application);
        this.words = new IssueWords(i18n, addresses, zones);
    }

    @Override
    public IssueKey raise(IssueDraft draft, Actor actor) throws TrackerException {
        Optional<IssueKey> known = raised(draft.marker(), actor);
        IssueKey issue = known.isPresent() ? known.get() : create(draft, actor);
        complete(issue, draft, actor);
        return issue;
    }

    @Override
    public Optional<IssueKey> raised(String marker, Actor actor) throws TrackerException {
        ObjectNode search = IssueJson.search(IssueJson.labelled(marker), 1, "summary");
        JsonNode found = jira.send(JiraRequest.post("rest/api/2/search", search), actor)
                .path("issues")
                .path(0);
        return found.isMissingNode() ? Optional.empty() : Optional.of(keyOf(found));
    }

    private IssueKey create(IssueDraft draft, Actor actor) throws TrackerException {
        ObjectNode issue = IssueJson.issue(draft, words.summary(draft), words.description(draft));
        return keyOf(jira.send(JiraRequest.post("rest/api/2/issue", issue), actor));
    }

    private static IssueKey keyOf(JsonNode issue) throws TrackerException {
        String key = IssueJson.keyOf(issue);
        if (key.isBlank()) {
            throw new TrackerException(Reason.UNREACHABLE, "Jira answered with an issue without telling its key");
        }
        return new IssueKey(key);
    }

    /** Says where the issue came from. Somebody who may create issues but not link them still gets the issue. */
    private void complete(IssueKey key, IssueDraft draft, Actor actor) throws TrackerException {
        String issue = "rest/api/2/issue/" + key;
        ObjectNode origin = IssueJson.origin(draft, addresses.of(draft.community()));
        unlessRefused(JiraRequest.put(issue + "/properties/" + IssueJson.PROPERTY, origin), actor);
        if (draft.origin().isPresent()) {
            ObjectNode link = IssueJson.remoteLink(draft.origin().get(), draft.marker(), words.relationship(draft));
            unlessRefused(JiraRequest.post(issue + "/remotelink", link), actor);
        }
    }

    private void unlessRefused(JiraRequest request, Actor actor) throws TrackerException {
        try {
            jira.send(request, actor);
        } catch (TrackerException e) {
            if (e.reason() != Reason.REFUSED) {
                throw e;
            }
            LOG.warn("Jira refused to say where an issue came from ({}): {}", request.path(), e.detail());
        }
    }

    @Override
    public void comment(IssueKey issue, IssueRemark remark, Actor actor) throws TrackerException {
        String path = "rest/api/2/issue/" + issue + "/comment";
        String body = words.remark(remark);
        for (JsonNode comment : jira.send(JiraRequest.get(path), actor).path("comments")) {
            if (comment.path("body").asText().strip().equals(body.strip())) {
                return;
            }
        }
        jira.send(JiraRequest.post(path, IssueJson.comment(body)), actor);
    }

    /** {@inheritDoc} For somebody not logged in Jira would be asked as Guildhall itself, which may see more. */
    @Override
    public Map<IssueKey, IssueStatus> statuses(Collection<IssueKey> issues, Actor actor) throws TrackerException {
        Map<IssueKey, IssueStatus> statuses = new HashMap<>();
        if (issues.isEmpty() || actor.user().isEmpty()) {
            return statuses;
        }
        ObjectNode search = IssueJson.search(IssueJson.among(issues), MOST, "status");
        JiraRequest request = JiraRequest.post("rest/api/2/search", search).whileReading();
        for (JsonNode found : jira.send(request, actor).path("issues")) {
            IssueKey key = new IssueKey(IssueJson.keyOf(found));
            JsonNode status = found.path("fields").path("status");
            String category = status.path("statusCategory").path("key").asText();
            statuses.put(key, new IssueStatus(key, status.path("name").asText(), categoryOf(category), urlOf(key)));
        }
        return statuses;
    }

    private static Category categoryOf(String key) {
        return switch (key) {
            case "done" -> Category.DONE;
            case "indeterminate" -> Category.IN_PROGRESS;
            default -> Category.TO_DO;
        };
    }

    @Override
    public String urlOf(IssueKey issue) {
        return jira.link()
                .map(link -> link.getDisplayUrl() + "/browse/" + issue)
                .orElse("");
    }
}
