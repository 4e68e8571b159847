package org.guildhall.confluence.macro;

import java.util.List;
import java.util.Map;

/**
 * Parameters of the pattern and anti-pattern macros.
 *
 * @param name how people call it; may be empty
 * @param sections sections in a line each
 * @param source where it comes from: an address or words; may be empty
 * @param testedBy who tried it; may be empty
 */
record PatternForm(String name, Map<SectionPart, String> sections, String source, String testedBy) {

    private static final List<SectionPart> PARTS = List.of(
            SectionPart.CONTEXT,
            SectionPart.SYMPTOM,
            SectionPart.CAUSE,
            SectionPart.BETTER_WAY,
            SectionPart.EXAMPLE,
            SectionPart.COUNTEREXAMPLE);

    static final List<SectionPart> EXPECTED = List.of(
            SectionPart.CONTEXT,
            SectionPart.SYMPTOM,
            SectionPart.CAUSE,
            SectionPart.BETTER_WAY,
            SectionPart.EXAMPLE,
            SectionPart.COUNTEREXAMPLE,
            SectionPart.CHECKLIST);

    static PatternForm read(MacroParameters parameters) {
        return new PatternForm(
                parameters.text("name"),
                SessionSummaryForm.sections(parameters, PARTS),
                parameters.text("source"),
                parameters.text("tested-by"));
    }
}
