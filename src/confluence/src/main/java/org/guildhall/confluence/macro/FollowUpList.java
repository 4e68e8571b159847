package org.guildhall.confluence.macro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.community.Community;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.followup.IssueStatus;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.core.reference.IssueKey;

/** The follow-ups that were raised on a page, with where their issues stand. */
public final class FollowUpList {

    private final MacroFrame frame;
    private final IssueTracker tracker;

    /** Renders in that frame; addresses of issues come from the tracker. */
    public FollowUpList(MacroFrame frame, IssueTracker tracker) {
        this.frame = frame;
        this.tracker = tracker;
    }

    /** The list with the button to raise another; empty in a space without a community. */
    String html(PageView view) {
        return view.overview()
                .community()
                .flatMap(community -> view.page().map(page -> {
                    Map<String, Object> model = new HashMap<>(model(view));
                    model.put("community", Long.toString(community.id().value()));
                    model.put("page", page.toString());
                    model.put("mayRaise", mayRaise(view, community) ? "true" : "");
                    return frame.render("follow-ups", model, Map.of());
                }))
                .orElse("");
    }

    private Map<String, Object> model(PageView view) {
        List<Map<String, Object>> rows =
                view.overview().followUps().stream().map(f -> row(f, view)).toList();
        boolean silent = !view.issues().answered();
        return Map.of(
                "title",
                frame.texts().get("follow-ups.title"),
                "raise",
                frame.texts().get("follow-ups.raise"),
                "none",
                rows.isEmpty() ? frame.texts().get("follow-ups.none") : "",
                "silence",
                silent ? frame.texts().get("follow-ups.silence") : "",
                "rows",
                rows);
    }

    /** Jira decides whether the person may; here it is only asked whether there is somebody and somewhere. */
    private static boolean mayRaise(PageView view, Community community) {
        return view.onScreen()
                && view.reader().user().isPresent()
                && community.project().isPresent();
    }

    private Map<String, Object> row(FollowUp followUp, PageView view) {
        Map<String, Object> row = new HashMap<>();
        row.put("summary", followUp.summary());
        row.put("ifThen", followUp.ifThen());
        row.put("key", followUp.issue().map(IssueKey::value).orElse(""));
        row.put("url", followUp.issue().map(tracker::urlOf).orElse(""));
        Optional<IssueStatus> status = followUp.issue()
                .flatMap(key -> Optional.ofNullable(view.issues().statuses().get(key)));
        row.put("lozenge", status.map(FollowUpList::lozenge).orElse(""));
        row.put("status", status.map(IssueStatus::name).orElseGet(() -> unknown(followUp, view)));
        return row;
    }

    private String unknown(FollowUp followUp, PageView view) {
        if (followUp.issue().isEmpty()) {
            return frame.texts().get("follow-ups.waiting");
        }
        return frame.texts().get(view.issues().answered() ? "follow-ups.hidden" : "follow-ups.unknown");
    }

    private static String lozenge(IssueStatus status) {
        return switch (status.category()) {
            case DONE -> "aui-lozenge aui-lozenge-subtle aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge aui-lozenge-subtle aui-lozenge-inprogress";
            case TO_DO -> "aui-lozenge aui-lozenge-subtle";
        };
    }
}
