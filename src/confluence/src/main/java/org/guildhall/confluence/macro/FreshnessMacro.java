package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A badge that says whether somebody has confirmed the page. */
public final class FreshnessMacro implements Macro {

    private final MacroFrame frame;
    private final PageViews views;
    private final FreshnessBadge badge;

    /** Shows the badge. */
    public FreshnessMacro(MacroFrame frame, PageViews views, FreshnessBadge badge) {
        this.frame = frame;
        this.views = views;
        this.badge = badge;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        return frame.show(given, "", parameters -> views.of(context), this::html);
    }

    /** Readers of a page that is no artifact see nothing; who may edit it learns why. */
    private String html(PageView view) {
        String html = badge.html(view);
        return html.isEmpty() && view.mayEdit() ? frame.note("note.no-artifact") : html;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
