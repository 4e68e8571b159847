package com.atlassian.renderer;

/** Where something is rendered. */
public class RenderContext {

    public String getOutputType() {
        return "display";
    }
}
