package org.guildhall.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.community.Community;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.web.text.Words;

/** What the forms of a community's page do. */
final class CommunityActions {

    private static final String REASON = "reason";

    private final CommunityUseCases useCases;
    private final PageViews views;
    private final PageFrame frame;

    CommunityActions(CommunityUseCases useCases, PageViews views, PageFrame frame) {
        this.useCases = useCases;
        this.views = views;
        this.frame = frame;
    }

    /** Does what the form says. */
    void act(Actor actor, Community community, Form form) {
        switch (form.name()) {
            case RitualForm.PLAN -> plan(actor, community, form);
            case RitualForm.CHANGE -> change(actor, form);
            case RitualSection.CANCEL -> useCases.rituals().cancel(actor, ritual(form), start(form), form.get(REASON));
            case "reinstate" -> useCases.rituals().reinstate(actor, ritual(form), start(form));
            case "hold" -> useCases.rituals().hold(actor, ritual(form), start(form), Optional.empty());
            case "retract" -> useCases.rituals().retract(actor, ritual(form), start(form));
            case ArtifactSection.REVIEW -> review(actor, form);
            case CommunityForm.EDIT -> edit(actor, community, form);
            default -> throw Refusal.invalid(Problem.of("form.unknown"));
        }
    }

    private void plan(Actor actor, Community community, Form form) {
        useCases.communities().forLeading(actor, community.id());
        useCases.rituals().plan(actor, community.id(), forms().read(form));
    }

    private void change(Actor actor, Form form) {
        Ritual ritual = useCases.rituals().forLeading(actor, new RitualId(number(form.subject())));
        useCases.rituals().change(actor, ritual.id(), forms().read(form), SettingsForm.number(form, Form.REVISION));
    }

    private void edit(Actor actor, Community community, Form form) {
        Community current = useCases.communities().forLeading(actor, community.id());
        useCases.communities()
                .change(
                        actor,
                        current.id(),
                        new CommunityForm(frame).changed(form, current),
                        SettingsForm.number(form, Form.REVISION));
    }

    private void review(Actor actor, Form form) {
        Artifact artifact = useCases.artifacts().forReviewing(actor, new ArtifactId(number(form.subject())));
        Evidence evidence = Words.read(Evidence.class, form.get("evidence"), "evidence");
        useCases.artifacts().review(actor, artifact.id(), evidence, form.get("note"));
    }

    private RitualForm forms() {
        return new RitualForm(frame, views.previews());
    }

    private static RitualId ritual(Form form) {
        return new RitualId(number(parts(form)[0]));
    }

    private static Instant start(Form form) {
        try {
            return Instant.ofEpochSecond(number(parts(form)[1]));
        } catch (DateTimeException outOfRange) {
            throw Refusal.invalid(Problem.of("form.unknown"));
        }
    }

    private static String[] parts(Form form) {
        String[] parts = form.subject().split("_", 2);
        if (parts.length < 2) {
            throw Refusal.invalid(Problem.of("form.unknown"));
        }
        return parts;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(Problem.of("form.unknown"));
        }
    }
}
