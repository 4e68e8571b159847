package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;

/** Something that keeps working, where, and why. */
public final class PatternMacro implements Macro {

    private static final List<SectionPart> EXPECTED =
            List.of(SectionPart.CONTEXT, SectionPart.BETTER_WAY, SectionPart.EXAMPLE);

    private final PatternCards cards;

    /** Shows a card. */
    public PatternMacro(PatternCards cards) {
        this.cards = cards;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        return cards.html("pattern", EXPECTED, given, body, context);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
