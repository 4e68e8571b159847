package org.guildhall.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.upkeep.FlagReason;
import org.guildhall.core.upkeep.FlagService.Finding;
import org.guildhall.web.rest.json.FlagJson;
import org.guildhall.web.rest.json.FollowUpJson;
import org.guildhall.web.rest.json.IssueJson;
import org.guildhall.web.rest.json.PageJson;
import org.guildhall.web.text.Words;

/** What is open in a community: flags and follow-ups. */
final class OpenSection {

    private final PageFrame frame;
    private final PageViews views;

    OpenSection(PageFrame frame, PageViews views) {
        this.frame = frame;
        this.views = views;
    }

    /** What to do stands beside the first of each reason. */
    List<Map<String, String>> flags(List<Finding> findings) {
        Set<String> explained = new HashSet<>();
        return views.flags().of(findings).stream()
                .map(flag -> flag(flag, explained.add(flag.reason())))
                .toList();
    }

    /** Those that are not done; without Jira's answer all of them. */
    List<Map<String, String>> followUps(List<FollowUp> followUps, Actor actor) {
        return views.followUps().of(followUps, actor).stream()
                .filter(f -> !isDone(f))
                .map(this::followUp)
                .toList();
    }

    private Map<String, String> flag(FlagJson flag, boolean isFirst) {
        boolean isArtifact = flag.reason().equals(Words.of(FlagReason.STALE_ARTIFACT));
        String subject = isArtifact
                ? flag.artifact().map(a -> title(a.page())).orElse("")
                : flag.ritual().map(FlagJson.RitualRefJson::title).orElse("");
        return Map.of(
                "subject", subject,
                "url", flag.artifact().flatMap(a -> a.page().url()).orElseGet(() -> ritual(flag)),
                "reason", frame.texts().get("reason." + flag.reason()),
                "remedy", isFirst ? frame.texts().get("remedy." + flag.reason()) : "",
                "since", views.times().day(flag.since()),
                "issue", flag.issue().orElse(""),
                "issueUrl", flag.issue().map(views.followUps()::addressOf).orElse(""));
    }

    /** Where the ritual stands on the same page. */
    private static String ritual(FlagJson flag) {
        return flag.ritual().map(r -> "#guildhall-ritual-" + r.id()).orElse("");
    }

    private Map<String, String> followUp(FollowUpJson followUp) {
        Optional<IssueJson> issue = followUp.issue();
        return Map.of(
                "summary", followUp.summary(),
                "ifThen", followUp.ifThen(),
                "key", issue.map(IssueJson::key).orElse(""),
                "url", issue.map(IssueJson::url).orElse(""),
                "status",
                        issue.flatMap(IssueJson::status)
                                .map(IssueJson.StatusJson::name)
                                .orElse(""),
                "page", title(followUp.page()),
                "pageUrl", followUp.page().url().orElse(""));
    }

    private static boolean isDone(FollowUpJson followUp) {
        return followUp.issue()
                .flatMap(IssueJson::status)
                .filter(s -> s.category().equals(Words.of(IssueStatus.Category.DONE)))
                .isPresent();
    }

    private static String title(PageJson page) {
        return page.title().orElse(Long.toString(page.id()));
    }
}
