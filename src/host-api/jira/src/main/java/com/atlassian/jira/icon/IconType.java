package com.atlassian.jira.icon;

/** {@code com.atlassian.jira.icon.IconType}, Jira 11.3: likely. */
public final class IconType {

    public static final IconType ISSUE_TYPE_ICON_TYPE = null;

    private IconType() {}
}
