package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import java.util.List;

/** com.atlassian.confluence.event.events.content.page.PageMoveEvent, Confluence 8.7, confirmed. */
public class PageMoveEvent extends PageEvent {

    public PageMoveEvent(
            Object source,
            Page page,
            List<Page> movedPages,
            Space oldSpace,
            Page oldParent,
            Integer oldPosition,
            User user,
            boolean movedBecauseOfParent) {
        super(source, page);
    }

    public Space getOldSpace() {
        throw new UnsupportedOperationException();
    }

    public List<Page> getMovedPageList() {
        throw new UnsupportedOperationException();
    }
}
