package org.guildhall.web.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;

/** The communities that a reader may see, and founding one. */
final class CommunityListPage {

    private static final int ROWS = 50;

    private final CommunityService communities;
    private final PageFrame frame;

    CommunityListPage(CommunityService communities, PageFrame frame) {
        this.communities = communities;
        this.frame = frame;
    }

    Map<String, Object> model(Actor actor, Form sent, long after) throws IOException {
        Slice<Community> slice = communities.list(actor, new SliceRequest(after, ROWS));
        String founder = actor.user().map(u -> frame.users().nameOf(u)).orElse("");
        Map<String, Object> model = new HashMap<>();
        model.put(
                "communities",
                slice.items().stream().map(CommunityListPage::row).toList());
        model.put("more", Place.text(slice.next()));
        model.put("known", actor.user().isPresent() ? "yes" : "");
        model.put("foundHtml", actor.user().isPresent() ? new CommunityForm(frame).founding(sent, founder) : "");
        model.put("foundOpen", sent.isSent() ? "yes" : "");
        return model;
    }

    private static Map<String, String> row(Community community) {
        return Map.of(
                "id", Long.toString(community.id().value()),
                "name", community.name(),
                "purpose", community.purpose(),
                "space", community.space().value(),
                "members", Integer.toString(community.members().size()));
    }
}
