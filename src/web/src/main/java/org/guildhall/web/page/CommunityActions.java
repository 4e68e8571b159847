package org.guildhall.web.page;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.artifact.ArtifactId;
import org.guildhall.core.artifact.Evidence;
import org.guildhall.core.community.Community;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
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
            case RitualForm.PLAN -> useCases.rituals().plan(actor, community.id(), forms().read(form));
            case RitualForm.CHANGE ->
                useCases.rituals()
                        .change(
                                actor,
                                new RitualId(number(form.subject())),
                                forms().read(form),
                                SettingsForm.number(form, "revision"));
            case RitualSection.CANCEL -> useCases.rituals().cancel(actor, ritual(form), start(form), form.get(REASON));
            case "reinstate" -> useCases.rituals().reinstate(actor, ritual(form), start(form));
            case "hold" -> useCases.rituals().hold(actor, ritual(form), start(form), Optional.empty());
            case ArtifactSection.REVIEW -> review(actor, form);
            case CommunityForm.EDIT ->
                useCases.communities()
                        .change(
                                actor,
                                community.id(),
                                new CommunityForm(frame).changed(form, community.space()),
                                SettingsForm.number(form, "revision"));
            default -> throw Refusal.invalid(Problem.of("form.unknown"));
        }
    }

    private void review(Actor actor, Form form) {
        Evidence evidence = Words.read(Evidence.class, form.get("evidence"), "evidence");
        useCases.artifacts().review(actor, new ArtifactId(number(form.subject())), evidence, form.get("note"));
    }

    private RitualForm forms() {
        return new RitualForm(frame, views.previews());
    }

    private static RitualId ritual(Form form) {
        return new RitualId(number(parts(form)[0]));
    }

    private static Instant start(Form form) {
        return Instant.ofEpochSecond(number(parts(form)[1]));
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
