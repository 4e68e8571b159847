package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A named section within a session summary or an anti-pattern; anywhere else it is a heading with text. */
public final class SectionMacro implements Macro {

    private final MacroFrame frame;

    /** Renders in that frame. */
    public SectionMacro(MacroFrame frame) {
        this.frame = frame;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        MacroParameters parameters = new MacroParameters(given);
        SectionForm form = SectionForm.read(parameters);
        if (!parameters.problems().isEmpty()) {
            return frame.problems(parameters.problems(), body);
        }
        SectionPart part = form.part().orElseThrow();
        String heading = frame.texts().get(part.headingKey());
        return frame.render("section", Map.of("part", part.key(), "heading", heading), Map.of("body", body));
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
