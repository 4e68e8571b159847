package org.guildhall.confluence.macro;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.core.access.People;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.Review;

/** Says in kind words whether somebody has confirmed a page; who may edit it is asked whether it is still true. */
public final class FreshnessBadge {

    private final MacroFrame frame;
    private final ReaderTime time;
    private final People people;

    /** Renders in that frame. */
    public FreshnessBadge(MacroFrame frame, ReaderTime time, People people) {
        this.frame = frame;
        this.time = time;
        this.people = people;
    }

    /** The badge; empty for a page that is no artifact. */
    String html(PageView view) {
        return view.overview()
                .artifact()
                .map(artifact -> frame.render("freshness", model(view, artifact), Map.of()))
                .orElse("");
    }

    private Map<String, Object> model(PageView view, Artifact artifact) {
        boolean due = artifact.flagged() || artifact.isStale(view.overview().now());
        Optional<Review> review = view.overview().lastReview();
        Map<String, Object> model = new HashMap<>();
        model.put("lozenge", due ? "aui-lozenge-moved" : review.isPresent() ? "aui-lozenge-success" : "");
        model.put("state", due ? "due" : "fresh");
        model.put("label", label(due, review));
        model.put("explanation", explanation(due, artifact, review));
        model.put("artifact", Long.toString(artifact.id().value()));
        model.put("mayReview", view.mayEdit() ? "true" : "");
        model.put("review", frame.texts().get("freshness.review"));
        return model;
    }

    private String label(boolean due, Optional<Review> review) {
        if (due) {
            return frame.texts().get("freshness.due");
        }
        return review.map(r -> frame.texts().get("freshness.confirmed", time.day(r.at())))
                .orElseGet(() -> frame.texts().get("freshness.fresh"));
    }

    private String explanation(boolean due, Artifact artifact, Optional<Review> review) {
        String next = time.day(artifact.nextReview());
        if (due) {
            return frame.texts().get("freshness.due.explained", next);
        }
        return review.map(r -> frame.texts()
                        .get("freshness.confirmed.explained", people.displayName(r.by()), evidence(r), next))
                .orElseGet(() -> frame.texts().get("freshness.fresh.explained", next));
    }

    private String evidence(Review review) {
        String key = review.evidence().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return frame.texts().get("issue.evidence." + key);
    }
}
