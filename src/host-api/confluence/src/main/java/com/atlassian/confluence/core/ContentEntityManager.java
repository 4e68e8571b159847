package com.atlassian.confluence.core;

/** com.atlassian.confluence.core.ContentEntityManager, Confluence 8.7 to 10.2, confirmed. */
public interface ContentEntityManager {}
