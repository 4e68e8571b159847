package com.atlassian.confluence.macro;

/** com.atlassian.confluence.macro.MacroExecutionException, Confluence 8.7 to 10.2, confirmed. */
public class MacroExecutionException extends Exception {

    public MacroExecutionException(String message) {
        super(message);
    }
}
