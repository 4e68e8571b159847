package com.atlassian.confluence.core;

/** com.atlassian.confluence.core.SaveContext, Confluence 8.7 to 10.2, confirmed. */
public interface SaveContext {}
