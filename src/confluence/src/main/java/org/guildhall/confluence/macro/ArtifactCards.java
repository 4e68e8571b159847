package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders cards: header, sections, body, what is missing, follow-ups. */
public final class ArtifactCards {

    private static final Pattern NESTED = Pattern.compile("data-guildhall-part=\"([a-z-]+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>|&nbsp;|&#160;|\\s|\u00A0");
    private static final Pattern PICTURE = Pattern.compile("<(img|table|iframe|svg|video|object|hr|input)\\b");

    private final MacroFrame frame;
    private final PageViews views;
    private final FreshnessBadge freshness;
    private final FollowUpList followUps;

    /** Puts those together. */
    public ArtifactCards(MacroFrame frame, PageViews views, FreshnessBadge freshness, FollowUpList followUps) {
        this.frame = frame;
        this.views = views;
        this.freshness = freshness;
        this.followUps = followUps;
    }

    MacroFrame frame() {
        return frame;
    }

    /** The card; follow-ups are those of the page, so they stand below its first card only. */
    String html(Card card, ConversionContext context, String body) {
        PageView view = views.of(context);
        Map<String, String> slots = Map.of(
                "freshness", freshness.html(view),
                "body", isEmpty(body) ? frame.missingBody() : body,
                "follow-ups", views.beginsFollowUps(context) ? followUps.html(view) : "");
        return frame.render("card", model(card, view, body), slots);
    }

    /** Whether a body has neither words nor anything to look at. */
    static boolean isEmpty(String body) {
        return TAG.matcher(body).replaceAll("").isEmpty()
                && !PICTURE.matcher(body).find();
    }

    private Map<String, Object> model(Card card, PageView view, String body) {
        SortedSet<SectionPart> nested = nested(body);
        Predicate<SectionPart> isLater = part -> !nested.isEmpty() && part.compareTo(nested.first()) > 0;
        Map<String, Object> model = new HashMap<>();
        model.put("type", card.type());
        model.put("label", card.label());
        model.put("name", card.name());
        model.put("isoDay", card.day().getOrDefault("iso", ""));
        model.put("day", card.day().getOrDefault("text", ""));
        model.put("hasFacts", card.facts().isEmpty() ? "" : "true");
        model.put("facts", card.facts().stream().map(ArtifactCards::fact).toList());
        model.put("sections", sections(card, isLater.negate()));
        model.put("closing", sections(card, isLater));
        model.put("missing", view.mayEdit() ? missing(card, nested) : "");
        model.put("doubt", view.mayEdit() ? card.doubt() : "");
        return model;
    }

    private static Map<String, Object> fact(Card.Fact fact) {
        return Map.of("label", fact.label(), "value", fact.value(), "url", fact.url());
    }

    /** Sections of one line stand before or after those of the body, so that hypothesis and results come before the next step. */
    private List<Map<String, Object>> sections(Card card, Predicate<SectionPart> which) {
        return card.sections().entrySet().stream()
                .filter(s -> which.test(s.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(s -> Map.<String, Object>of(
                        "part", s.getKey().key(),
                        "heading", frame.texts().get(s.getKey().headingKey()),
                        "text", s.getValue()))
                .toList();
    }

    private static SortedSet<SectionPart> nested(String body) {
        return NESTED.matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(SectionPart.keys()::contains)
                .map(SectionPart::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String missing(Card card, Set<SectionPart> nested) {
        String names = card.expected().stream()
                .filter(part -> !nested.contains(part) && !card.sections().containsKey(part))
                .map(part -> frame.texts().get(part.headingKey()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : frame.texts().get("card.missing", names);
    }
}
