package com.atlassian.confluence.pages;

/** A page in memory. */
public class Page extends AbstractPage {}
