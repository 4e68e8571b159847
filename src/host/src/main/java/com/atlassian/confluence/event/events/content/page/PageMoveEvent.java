package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import java.util.List;

/** A page has another parent or space. */
public class PageMoveEvent extends PageEvent {

    private final transient List<Page> movedPages;
    private final transient Space oldSpace;

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
        this.movedPages = List.copyOf(movedPages);
        this.oldSpace = oldSpace;
    }

    public Space getOldSpace() {
        return oldSpace;
    }

    public List<Page> getMovedPageList() {
        return movedPages;
    }
}
