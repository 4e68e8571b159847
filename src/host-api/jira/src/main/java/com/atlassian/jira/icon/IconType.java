package com.atlassian.jira.icon;

/** {@code com.atlassian.jira.icon.IconType}, Jira 11.3: likely. */
public final class IconType {

    public static final IconType ISSUE_TYPE_ICON_TYPE = unsupported();

    private IconType() {}

    private static IconType unsupported() {
        throw new UnsupportedOperationException();
    }
}
