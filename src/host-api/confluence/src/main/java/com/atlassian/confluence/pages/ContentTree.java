package com.atlassian.confluence.pages;

/** com.atlassian.confluence.pages.ContentTree, Confluence 8.7, confirmed. */
public class ContentTree {}
