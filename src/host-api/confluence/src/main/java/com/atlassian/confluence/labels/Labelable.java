package com.atlassian.confluence.labels;

/** com.atlassian.confluence.labels.Labelable, Confluence 8.7 to 10.2, confirmed. */
public interface Labelable {}
