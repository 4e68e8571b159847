package com.atlassian.confluence.content.render.xhtml;

/** com.atlassian.confluence.content.render.xhtml.XhtmlException, Confluence 8.7, confirmed. */
public class XhtmlException extends Exception {

    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
