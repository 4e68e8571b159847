package com.atlassian.jira.icon;

/** What a picture is of. */
public final class IconType {

    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    private IconType(String key) {
        this.key = key;
    }

    @Override
    public String toString() {
        return key;
    }
}
