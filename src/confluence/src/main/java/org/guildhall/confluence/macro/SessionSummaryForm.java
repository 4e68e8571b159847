package org.guildhall.confluence.macro;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parameters of the session summary macro.
 *
 * @param kind kind of session
 * @param ritual title of the ritual that was held; may be empty
 * @param date the day of the session
 * @param presenter login name; may be empty
 * @param facilitator login name; may be empty
 * @param sections sections in a line each
 */
public record SessionSummaryForm(
        String kind,
        String ritual,
        Optional<LocalDate> date,
        String presenter,
        String facilitator,
        Map<SectionPart, String> sections) {

    /** Kind of a session whose summary is an artifact of its own kind. */
    public static final String RETROSPECTIVE = "retrospective";

    static final String EXPERIMENT_REVIEW = "experiment-review";

    private static final List<String> KINDS = List.of(
            EXPERIMENT_REVIEW,
            "review",
            "critique",
            "demo",
            "study-group",
            "short-talk",
            "edge-case-lab",
            "just-struggled-with",
            RETROSPECTIVE);

    private static final List<SectionPart> PARTS = List.of(
            SectionPart.HYPOTHESIS,
            SectionPart.APPROACH,
            SectionPart.RESULTS,
            SectionPart.DIFFERENTLY,
            SectionPart.DECISIONS,
            SectionPart.NEXT_STEP);

    /** Reads parameters as the storage format has them, forgiving what is wrong. */
    public static SessionSummaryForm read(Map<String, String> parameters) {
        return read(new MacroParameters(parameters));
    }

    static SessionSummaryForm read(MacroParameters parameters) {
        return new SessionSummaryForm(
                parameters.choice("kind", KINDS, EXPERIMENT_REVIEW),
                parameters.text("ritual"),
                parameters.day("date"),
                parameters.text("presenter"),
                parameters.text("facilitator"),
                sections(parameters, PARTS));
    }

    static Map<SectionPart, String> sections(MacroParameters parameters, List<SectionPart> parts) {
        Map<SectionPart, String> sections = new EnumMap<>(SectionPart.class);
        for (SectionPart part : parts) {
            String text = parameters.text(part.key());
            if (!text.isEmpty()) {
                sections.put(part, text);
            }
        }
        return sections;
    }

    /** The sections that such a summary usually has: of an experiment all, of other sessions what came out of it. */
    List<SectionPart> expected() {
        return kind.equals(EXPERIMENT_REVIEW) ? PARTS : List.of(SectionPart.DECISIONS, SectionPart.NEXT_STEP);
    }
}
