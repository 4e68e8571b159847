package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** com.atlassian.confluence.macro.Macro, Confluence 8.7 to 10.2, confirmed. */
public interface Macro {

    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** com.atlassian.confluence.macro.Macro$BodyType, Confluence 8.7 to 10.2, confirmed. */
    enum BodyType {
        PLAIN_TEXT,
        RICH_TEXT,
        NONE
    }

    /** com.atlassian.confluence.macro.Macro$OutputType, Confluence 8.7 to 10.2, confirmed. */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
