package org.guildhall.confluence.macro;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.reference.IssueKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where issues stand, for people who read a page: one request to Jira a page, kept for a few seconds. When Jira does not
 * answer, nobody waits for it again before a while has passed.
 */
public final class IssueStatuses {

    private static final Logger LOG = LoggerFactory.getLogger(IssueStatuses.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(15);
    private static final int MOST = 500;

    private final IssueTracker tracker;
    private final Clock clock;
    private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private Instant silentUntil = Instant.MIN;

    /** Asks that Jira. */
    public IssueStatuses(IssueTracker tracker, Clock clock) {
        this.tracker = tracker;
        this.clock = clock;
    }

    private record Question(Actor reader, Set<IssueKey> issues) {}

    private record Answer(Known known, Instant until) {}

    /**
     * What is known of some issues.
     *
     * @param statuses where those stand that the reader may see
     * @param answered whether Jira said so; if not, nothing is known
     */
    record Known(Map<IssueKey, IssueStatus> statuses, boolean answered) {

        static final Known NOTHING = new Known(Map.of(), true);

        static final Known SILENCE = new Known(Map.of(), false);
    }

    Known of(Actor reader, Collection<IssueKey> issues) {
        if (issues.isEmpty()) {
            return Known.NOTHING;
        }
        Question question = new Question(reader, Set.copyOf(issues));
        Instant now = clock.instant();
        synchronized (answers) {
            Answer answer = answers.get(question);
            if (answer != null && now.isBefore(answer.until())) {
                return answer.known();
            }
            if (now.isBefore(silentUntil)) {
                return Known.SILENCE;
            }
        }
        return remember(question, ask(question));
    }

    private Known ask(Question question) {
        try {
            return new Known(tracker.statuses(question.issues(), question.reader()), true);
        } catch (TrackerException e) {
            LOG.debug("Jira did not say where issues stand: {}", e.getMessage());
            if (e.reason() == TrackerException.Reason.UNREACHABLE) {
                beSilent();
            }
            return Known.SILENCE;
        }
    }

    private void beSilent() {
        synchronized (answers) {
            silentUntil = clock.instant().plus(REST);
        }
    }

    private Known remember(Question question, Known known) {
        synchronized (answers) {
            answers.put(question, new Answer(known, clock.instant().plus(FRESH)));
            if (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        return known;
    }
}
