package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.guildhall.host.confluence.api.Relations;

/** Content in memory; the host fills it and asks {@link Relations} for what is around it. */
public abstract class ContentEntityObject implements EditableLabelable {

    private Relations relations = Relations.NONE;
    private long id;
    private String title = "";
    private String body = "";
    private int version = 1;
    private boolean latest = true;
    private boolean deleted;
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;
    private Date creationDate = new Date(0);
    private Date lastModificationDate = new Date(0);

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getIdAsString() {
        return Long.toString(id);
    }

    public abstract String getType();

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return title;
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    public abstract String getUrlPath();

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isLatestVersion() {
        return latest;
    }

    public void setLatestVersion(boolean latest) {
        this.latest = latest;
    }

    public long getLatestVersionId() {
        return id;
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

    public Date getCreationDate() {
        return new Date(creationDate.getTime());
    }

    public void setCreationDate(Date creationDate) {
        this.creationDate = new Date(creationDate.getTime());
    }

    public Date getLastModificationDate() {
        return new Date(lastModificationDate.getTime());
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = new Date(lastModificationDate.getTime());
    }

    @Override
    public List<Label> getLabels() {
        return relations.labels(id);
    }

    @Override
    public int getLabelCount() {
        return getLabels().size();
    }

    @Override
    public boolean isFavourite(ConfluenceUser user) {
        return false;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }

    public boolean isCurrent() {
        return !deleted;
    }

    public final PageContext toPageContext() {
        return new PageContext(this);
    }

    /** Where the host looks up what is around this content. */
    public Relations relations() {
        return relations;
    }

    /** Ties this content to the host. */
    public void relateBy(Relations host) {
        this.relations = host;
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
        return getType() + ": " + title + " v." + version + " (" + id + ")";
    }
}
