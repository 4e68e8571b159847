package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** com.atlassian.confluence.pages.AbstractPage, Confluence 8.7 to 10.2, confirmed. */
public abstract class AbstractPage extends SpaceContentEntityObject {}
