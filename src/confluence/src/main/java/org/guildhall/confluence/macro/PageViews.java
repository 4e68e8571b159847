package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.core.access.AccessControl;
import org.guildhall.core.access.Actor;
import org.guildhall.core.followup.FollowUp;
import org.guildhall.core.overview.PageOverview;
import org.guildhall.core.overview.PageOverviews;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.SpaceKey;

/** Loads what the macros of a page need when the first of them asks; the others find it in the conversion context. */
public final class PageViews {

    private static final String PROPERTY = "org.guildhall.page-view";
    private static final String FOLLOW_UPS = "org.guildhall.follow-ups-shown";
    /** What Confluence calls a page that is looked at; others are {@code preview}, {@code pdf}, {@code email} and the like. */
    private static final String ON_SCREEN = "display";

    private final PageOverviews overviews;
    private final AccessControl access;
    private final IssueStatuses statuses;
    private final Clock clock;

    /** Loads with those. */
    public PageViews(PageOverviews overviews, AccessControl access, IssueStatuses statuses, Clock clock) {
        this.overviews = overviews;
        this.access = access;
        this.statuses = statuses;
        this.clock = clock;
    }

    PageView of(ConversionContext context) {
        if (context.getProperty(PROPERTY) instanceof PageView known) {
            return known;
        }
        PageView view = load(context);
        context.setProperty(PROPERTY, view);
        return view;
    }

    /** Whether this is the page's first list of follow-ups; from now on there is one. */
    boolean beginsFollowUps(ConversionContext context) {
        boolean first = context.getProperty(FOLLOW_UPS) == null;
        context.setProperty(FOLLOW_UPS, Boolean.TRUE);
        return first;
    }

    private PageView load(ConversionContext context) {
        Actor reader = ConfluenceUsers.current();
        Optional<Page> page = page(context);
        boolean onScreen = ON_SCREEN.equals(context.getOutputType());
        if (page.isEmpty()) {
            return new PageView(reader, Optional.empty(), nothing(), onScreen, false, IssueStatuses.Known.NOTHING);
        }
        PageRef ref = new PageRef(page.get().getId());
        PageOverview overview = overviews.load(reader, new SpaceKey(page.get().getSpaceKey()), ref);
        List<IssueKey> issues = overview.followUps().stream()
                .map(FollowUp::issue)
                .flatMap(Optional::stream)
                .toList();
        boolean mayEdit = onScreen && reader.user().isPresent() && access.canEdit(reader, ref);
        return new PageView(reader, Optional.of(ref), overview, onScreen, mayEdit, statuses.of(reader, issues));
    }

    /** Something that was never saved has no id, and comments and blog posts are no artifacts. */
    private static Optional<Page> page(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        return entity instanceof Page page && page.getId() != 0 && page.getSpaceKey() != null
                ? Optional.of(page)
                : Optional.empty();
    }

    private PageOverview nothing() {
        return new PageOverview(
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
