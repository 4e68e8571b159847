package org.guildhall.host.confluence.content;

import java.util.Optional;

/** Hears of every change to a page after it was committed. */
public interface PageListener {

    /** What happened to a page. */
    enum Change {
        CREATED,
        UPDATED,
        MOVED,
        TRASHED,
        RESTORED,
        REMOVED
    }

    /** A page was changed; {@code before} is empty for a new page. */
    void changed(Change change, WikiPage page, Optional<WikiPage> before, boolean minor);
}
