package org.guildhall.confluence.macro;

import java.util.Optional;

/**
 * Parameters of the section macro.
 *
 * @param part which section; empty when it was left out or is none
 */
record SectionForm(Optional<SectionPart> part) {

    static SectionForm read(MacroParameters parameters) {
        return new SectionForm(parameters.required("part", SectionPart.keys()).map(SectionPart::of));
    }
}
