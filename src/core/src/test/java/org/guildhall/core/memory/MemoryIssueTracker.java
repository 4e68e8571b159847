package org.guildhall.core.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.IssueDraft;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.reference.IssueKey;

/** A tracker in memory, which can be out of reach, refuse, or take the process down right after raising an issue. */
public final class MemoryIssueTracker implements IssueTracker {

    /** An issue as it was raised. */
    public record Issue(IssueKey key, IssueDraft draft, Actor actor) {}

    /** Something said on an issue. */
    public record Comment(IssueKey issue, IssueRemark remark) {}

    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private TrackerException.Reason[] trouble = {};
    private boolean killsAfterRaising;
    private boolean losesAnswer;
    private int attempts;

    /** Answers nothing from now on. */
    public synchronized void goOutOfReach() {
        trouble = new TrackerException.Reason[] {TrackerException.Reason.UNREACHABLE};
    }

    /** Fails for that reason from now on. */
    public synchronized void failFor(TrackerException.Reason reason) {
        trouble = new TrackerException.Reason[] {reason};
    }

    /** Answers again. */
    public synchronized void comeBack() {
        trouble = new TrackerException.Reason[] {};
    }

    /** Kills the process right after the next issue was raised, before anybody could note its key. */
    public synchronized void killAfterRaising() {
        killsAfterRaising = true;
    }

    /** Raises the next issue without its answer reaching anybody. */
    public synchronized void loseNextAnswer() {
        losesAnswer = true;
    }

    /** The issues raised, in the order of their raising. */
    public synchronized List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    /** What was said on issues. */
    public synchronized List<Comment> comments() {
        return List.copyOf(comments);
    }

    /** How often an issue was asked for, in vain or not. */
    public synchronized int attempts() {
        return attempts;
    }

    @Override
    public synchronized IssueKey raise(IssueDraft draft, Actor actor) throws TrackerException {
        attempts++;
        failIfInTrouble();
        Issue issue = issues.computeIfAbsent(
                draft.marker(),
                marker -> new Issue(new IssueKey(draft.project().value() + "-" + (issues.size() + 1)), draft, actor));
        if (killsAfterRaising) {
            killsAfterRaising = false;
            throw new Killed("after raising " + issue.key());
        }
        if (losesAnswer) {
            losesAnswer = false;
            throw new TrackerException(TrackerException.Reason.UNREACHABLE, "the answer was lost");
        }
        return issue.key();
    }

    @Override
    public synchronized Optional<IssueKey> raised(String marker, Actor actor) throws TrackerException {
        failIfInTrouble();
        return Optional.ofNullable(issues.get(marker)).map(Issue::key);
    }

    @Override
    public synchronized void comment(IssueKey issue, IssueRemark remark, Actor actor) throws TrackerException {
        failIfInTrouble();
        Comment comment = new Comment(issue, remark);
        if (!comments.contains(comment)) {
            comments.add(comment);
        }
    }

    @Override
    public synchronized Map<IssueKey, IssueStatus> statuses(Collection<IssueKey> wanted, Actor actor)
            throws TrackerException {
        failIfInTrouble();
        Map<IssueKey, IssueStatus> statuses = new HashMap<>();
        issues.values().stream()
                .map(Issue::key)
                .filter(key -> actor.user().isPresent() && wanted.contains(key))
                .forEach(key ->
                        statuses.put(key, new IssueStatus(key, "To Do", IssueStatus.Category.TO_DO, urlOf(key))));
        return statuses;
    }

    @Override
    public String urlOf(IssueKey issue) {
        return "http://jira.example/browse/" + issue;
    }

    private void failIfInTrouble() throws TrackerException {
        for (TrackerException.Reason reason : trouble) {
            throw new TrackerException(reason, "the tracker in memory was told to fail");
        }
    }
}
