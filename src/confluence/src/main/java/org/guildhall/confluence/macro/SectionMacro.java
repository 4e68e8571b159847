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
        return frame.show(
                given, body, SectionForm::read, form -> html(form.part().orElseThrow(), body));
    }

    /** A section that nobody has filled is no section yet, and is not counted as one. */
    private String html(SectionPart part, String body) {
        boolean empty = ArtifactCards.isEmpty(body);
        String heading = frame.texts().get(part.headingKey());
        String content = empty ? "<p>" + frame.note("note.empty-section") + "</p>" : body;
        return frame.render(
                "section", Map.of("part", empty ? "" : part.key(), "heading", heading), Map.of("body", content));
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
