package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import org.guildhall.host.confluence.render.PageUrls;

/** A page or a blog post. */
public abstract class AbstractPage extends SpaceContentEntityObject {

    @Override
    public String getUrlPath() {
        return PageUrls.path(String.valueOf(getSpaceKey()), getTitle(), getId());
    }
}
