package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/** {@code com.atlassian.jira.avatar.AvatarManager}, Jira 11.3: likely. */
public interface AvatarManager {

    Long getDefaultAvatarId(IconType iconType);
}
