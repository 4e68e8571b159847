package org.guildhall.web.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.PageDirectory;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.FollowUpService.Raised;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.web.rest.json.FollowUpJson;
import org.guildhall.web.rest.json.IssueJson;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Users;
import org.guildhall.web.text.Words;

/** Follow-ups with where their issues stand; pages and issues are asked for all at once. */
public final class FollowUpViews {

    private final PageDirectory pages;
    private final IssueTracker tracker;
    private final Users users;
    private final Texts texts;

    /** Uses the given ports. */
    public FollowUpViews(PageDirectory pages, IssueTracker tracker, Users users, I18nResolver i18n) {
        this.pages = pages;
        this.tracker = tracker;
        this.users = users;
        this.texts = new Texts(i18n);
    }

    /** Follow-ups, in the order given. Without Jira's answer they are shown without status. */
    public List<FollowUpJson> of(List<FollowUp> followUps, Actor actor) {
        Map<IssueKey, IssueStatus> statuses = statuses(followUps, actor);
        Map<PageRef, PageSummary> known =
                pages.find(followUps.stream().map(FollowUp::page).toList());
        return followUps.stream().map(f -> json(f, known, statuses)).toList();
    }

    /** Where people find an issue; empty when no Jira is linked. */
    public String addressOf(String issue) {
        return tracker.urlOf(new IssueKey(issue));
    }

    /** The answer to raising a follow-up, with where its issue stands if Jira says so at once. */
    public Answer answer(Raised raised, Actor actor) {
        OutboxMessage message = raised.message();
        if (message.state() == OutboxMessage.State.GIVEN_UP
                && raised.followUp().issue().isEmpty()) {
            throw Refusal.conflict(Problem.of("followup.refused", "", message.lastError()));
        }
        FollowUpJson json = of(List.of(raised.followUp()), actor).get(0);
        if (raised.followUp().issue().isEmpty()) {
            return Answer.ok(json.waitingFor(why(message))).status(202);
        }
        return Answer.ok(json).status(raised.isNew() ? 201 : 200);
    }

    private Map<IssueKey, IssueStatus> statuses(List<FollowUp> followUps, Actor actor) {
        List<IssueKey> keys =
                followUps.stream().flatMap(f -> f.issue().stream()).toList();
        try {
            return keys.isEmpty() ? Map.of() : tracker.statuses(keys, actor);
        } catch (TrackerException jiraDoesNotSay) {
            return Map.of();
        }
    }

    private FollowUpJson.WaitingJson why(OutboxMessage message) {
        String address = message.authorise();
        return address.isEmpty()
                ? new FollowUpJson.WaitingJson(texts.get("follow-up.waiting", message.lastError()), Optional.empty())
                : new FollowUpJson.WaitingJson(texts.get("follow-up.authorise"), Optional.of(address));
    }

    private FollowUpJson json(FollowUp followUp, Map<PageRef, PageSummary> known, Map<IssueKey, IssueStatus> statuses) {
        return new FollowUpJson(
                followUp.id().value(),
                followUp.community().value(),
                Pages.of(followUp.page(), known),
                followUp.key(),
                followUp.summary(),
                followUp.ifThen(),
                users.nameOf(followUp.raisedBy()),
                followUp.raisedAt(),
                followUp.issue().map(key -> issue(key, Optional.ofNullable(statuses.get(key)))),
                Optional.empty());
    }

    private IssueJson issue(IssueKey key, Optional<IssueStatus> status) {
        return new IssueJson(
                key.value(),
                status.map(IssueStatus::url).orElseGet(() -> tracker.urlOf(key)),
                status.map(s -> new IssueJson.StatusJson(s.name(), Words.of(s.category()))));
    }
}
