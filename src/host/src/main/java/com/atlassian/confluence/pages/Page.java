package com.atlassian.confluence.pages;

import java.util.List;

/** A page in memory. */
public class Page extends AbstractPage {

    private Page parent;
    private boolean parentChosen;

    @Override
    public String getType() {
        return "page";
    }

    public Page getParent() {
        return parentChosen ? parent : relations().parent(getId());
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
        this.parentChosen = true;
    }

    public void addChild(Page child) {
        child.setParentPage(this);
    }

    public List<Page> getChildren() {
        return relations().children(getId());
    }

    public boolean hasChildren() {
        return !getChildren().isEmpty();
    }

    public List<Page> getAncestors() {
        return relations().ancestors(getId());
    }

    public boolean isHomePage() {
        return getSpace() != null && getSpace().getHomePageId() == getId();
    }
}
