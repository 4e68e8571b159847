package com.atlassian.confluence.content.render.xhtml;

/** com.atlassian.confluence.content.render.xhtml.XhtmlTimeoutException, Confluence 8.7, likely. */
public class XhtmlTimeoutException extends XhtmlException {

    public XhtmlTimeoutException(String message) {
        super(message);
    }
}
