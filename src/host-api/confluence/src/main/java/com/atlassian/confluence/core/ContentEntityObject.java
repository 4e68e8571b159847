package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

/** com.atlassian.confluence.core.ContentEntityObject, Confluence 8.7 to 10.2, confirmed. */
public abstract class ContentEntityObject implements EditableLabelable {

    public long getId() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException();
    }

    public String getBodyAsString() {
        throw new UnsupportedOperationException();
    }

    public void setBodyAsString(String body) {
        throw new UnsupportedOperationException();
    }

    public boolean isLatestVersion() {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getCreator() {
        throw new UnsupportedOperationException();
    }

    public void setCreator(ConfluenceUser creator) {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getLastModifier() {
        throw new UnsupportedOperationException();
    }

    public Date getLastModificationDate() {
        throw new UnsupportedOperationException();
    }

    public List<Label> getLabels() {
        throw new UnsupportedOperationException();
    }

    public boolean isCurrent() {
        throw new UnsupportedOperationException();
    }
}
