package org.guildhall.confluence.macro;

import java.util.Optional;
import org.guildhall.core.access.Actor;
import org.guildhall.core.overview.PageOverview;
import org.guildhall.core.reference.PageRef;

/**
 * What the macros of one page know about it, for one reader; loaded once a page.
 *
 * @param reader who reads
 * @param page the page; empty in a preview of something that was never saved
 * @param overview what Guildhall knows of it
 * @param onScreen whether the reader can press something: not in an export, a mail or a preview
 * @param mayEdit whether the reader may edit the page and is about to see it on screen
 * @param issues where the issues of its follow-ups stand
 */
record PageView(
        Actor reader,
        Optional<PageRef> page,
        PageOverview overview,
        boolean onScreen,
        boolean mayEdit,
        IssueStatuses.Known issues) {}
