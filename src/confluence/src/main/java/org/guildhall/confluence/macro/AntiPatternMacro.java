package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A mistake that keeps coming back, how to notice it and what to do instead. */
public final class AntiPatternMacro implements Macro {

    private final PatternCards cards;

    /** Shows a card. */
    public AntiPatternMacro(PatternCards cards) {
        this.cards = cards;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        return cards.html("anti-pattern", PatternForm.EXPECTED, given, body, context);
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
