package org.guildhall.host.confluence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.blueprint.Blueprints;
import org.guildhall.host.confluence.blueprint.Offer;
import org.guildhall.host.confluence.content.ContentProblem;

/** What can be created and where; the header's button opens it as a dialog, and without scripts it is a page. */
final class CreateDialog {

    private final Site site;
    private final Blueprints blueprints;

    CreateDialog(Site site, Blueprints blueprints) {
        this.site = site;
        this.blueprints = blueprints;
    }

    Reply show(Ask ask) {
        List<Map<String, Object>> spaces = site.wiki().spaces().all().stream()
                .filter(space -> site.access().canCreate(ask.reader(), space.id()))
                .map(space -> Map.<String, Object>of(
                        "key", space.key(),
                        "name", space.name(),
                        "selected", space.key().equalsIgnoreCase(ask.text("spaceKey"))))
                .toList();
        if (spaces.isEmpty()) {
            throw ContentProblem.forbidden("You do not have permission to create pages in any space.");
        }
        site.web().resources().requireContext("create-content");
        List<Map<String, Object>> offers = new ArrayList<>();
        offers.add(row(new Offer("", "Blank page", "Start from scratch.", "", "edit")));
        blueprints.offers(Site.locale(ask)).forEach(offer -> offers.add(row(offer)));
        return Reply.page(
                ask.text("part").equals("dialog") ? "create-dialog" : "create",
                Map.of(
                        "spaces",
                        spaces,
                        "offers",
                        offers,
                        "parentId",
                        ask.id("fromPageId").map(String::valueOf).orElse("")));
    }

    private static Map<String, Object> row(Offer offer) {
        return Map.of(
                "key", offer.key(),
                "name", offer.name(),
                "description", offer.description(),
                "icon", offer.icon(),
                "letter", offer.name().substring(0, 1),
                "result", offer.createResult());
    }

    /** Leads to the editor, or creates the page at once. */
    Reply choose(Ask ask) {
        Optional<Offer> offer = blueprints.offers(Site.locale(ask)).stream()
                .filter(one -> one.key().equals(ask.text("blueprint")))
                .findFirst();
        if (offer.filter(one -> one.createResult().equals("view")).isPresent()) {
            return new Editing(site, blueprints).createAtOnce(ask);
        }
        String parent = ask.id("fromPageId").map(id -> "&fromPageId=" + id).orElse("");
        String blueprint =
                offer.map(one -> "&blueprint=" + Reply.encoded(one.key())).orElse("");
        return Reply.to(
                "/pages/createpage.action?spaceKey=" + Reply.encoded(ask.text("spaceKey")) + parent + blueprint);
    }
}
