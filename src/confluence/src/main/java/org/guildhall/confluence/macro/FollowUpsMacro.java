package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** The follow-ups of the page with where their issues stand. */
public final class FollowUpsMacro implements Macro {

    private final MacroFrame frame;
    private final PageViews views;
    private final FollowUpList followUps;

    /** Shows the list. */
    public FollowUpsMacro(MacroFrame frame, PageViews views, FollowUpList followUps) {
        this.frame = frame;
        this.views = views;
        this.followUps = followUps;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        return frame.show(given, "", parameters -> views.of(context), view -> {
            views.beginsFollowUps(context);
            return html(view);
        });
    }

    private String html(PageView view) {
        String list = followUps.html(view);
        return list.isEmpty() ? frame.note("note.no-community") : list;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
