package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Content in memory; the host fills it. */
public abstract class ContentEntityObject implements EditableLabelable {

    private Supplier<List<Label>> labels = List::of;
    private long id;
    private String title = "";
    private String body = "";
    private boolean deleted;
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;
    private Date lastModificationDate = new Date(0);

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    public Date getLastModificationDate() {
        return new Date(lastModificationDate.getTime());
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = new Date(lastModificationDate.getTime());
    }

    public List<Label> getLabels() {
        return labels.get();
    }

    public boolean isLatestVersion() {
        return true;
    }

    public void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }

    public boolean isCurrent() {
        return !deleted;
    }

    /** Says where the labels are found; they are looked up only when a plugin asks. */
    public void setLabels(Supplier<List<Label>> labels) {
        this.labels = labels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentEntityObject content && id != 0 ? id == content.id : this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
