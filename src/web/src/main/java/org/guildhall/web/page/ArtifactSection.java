package org.guildhall.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.web.page.FormFields.Option;
import org.guildhall.web.rest.json.ArtifactJson;
import org.guildhall.web.text.Words;

/** A community's artifacts, each with a small form for its review where the reader may review it. */
final class ArtifactSection {

    static final String REVIEW = "review";

    private final PageFrame frame;
    private final PageViews views;

    ArtifactSection(PageFrame frame, PageViews views) {
        this.frame = frame;
        this.views = views;
    }

    /** The rows; the review form of one of them may be open from the start. */
    List<Map<String, Object>> of(List<Artifact> artifacts, Set<ArtifactId> reviewable, Form sent, long open)
            throws IOException {
        List<ArtifactJson> shown = views.artifacts().of(artifacts);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Artifact artifact = artifacts.get(i);
            Map<String, Object> row = row(artifact, shown.get(i));
            row.putAll(reviewable.contains(artifact.id()) ? review(artifact, sent, open) : Map.of("formHtml", ""));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, String> review(Artifact artifact, Form sent, long open) throws IOException {
        Form form = sent.as(REVIEW, Long.toString(artifact.id().value()));
        boolean isOpen = form.isSent() || artifact.id().value() == open;
        return Map.of("open", isOpen ? "yes" : "", "formHtml", fields(form));
    }

    private Map<String, Object> row(Artifact artifact, ArtifactJson shown) {
        Optional<String> title = shown.page().title();
        Map<String, Object> row = new HashMap<>();
        row.put("id", Long.toString(shown.id()));
        row.put("title", title.orElse(Long.toString(shown.page().id())));
        row.put("url", shown.page().url().orElse(""));
        row.put("kind", frame.texts().word("kind", artifact.kind()));
        row.put("owner", frame.users().displayNameOf(artifact.owner()));
        row.put("next", views.times().day(artifact.nextReview()));
        row.put("stale", shown.stale() ? "yes" : "");
        return row;
    }

    private String fields(Form form) throws IOException {
        List<Option> evidence = Arrays.stream(Evidence.values())
                .map(e -> new Option(Words.of(e), frame.texts().word("evidence", e)))
                .toList();
        return new FormFields(frame, form, REVIEW)
                .select("evidence", Words.of(Evidence.STILL_TRUE), evidence)
                .area("note", "")
                .html();
    }
}
