package com.atlassian.confluence.pages;

import java.util.List;

/** com.atlassian.confluence.pages.Page, Confluence 8.7 to 10.2, confirmed. */
public class Page extends AbstractPage {

    public Page() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    public Page getParent() {
        throw new UnsupportedOperationException();
    }

    public void setParentPage(Page parent) {
        throw new UnsupportedOperationException();
    }

    public void addChild(Page child) {
        throw new UnsupportedOperationException();
    }

    public List<Page> getChildren() {
        throw new UnsupportedOperationException();
    }

    public boolean hasChildren() {
        throw new UnsupportedOperationException();
    }

    public List<Page> getAncestors() {
        throw new UnsupportedOperationException();
    }

    public boolean isHomePage() {
        throw new UnsupportedOperationException();
    }
}
