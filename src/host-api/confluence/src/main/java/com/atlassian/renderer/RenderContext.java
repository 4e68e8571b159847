package com.atlassian.renderer;

/** com.atlassian.renderer.RenderContext, Confluence 8.7 to 10.2, confirmed. */
public class RenderContext {

    public String getOutputType() {
        throw new UnsupportedOperationException();
    }
}
