package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guildhall.core.access.People;

/** Cards of patterns and anti-patterns, which have the same sections. */
public final class PatternCards {

    private final ArtifactCards cards;
    private final People people;

    /** Shows cards. */
    public PatternCards(ArtifactCards cards, People people) {
        this.cards = cards;
        this.people = people;
    }

    String html(
            String type,
            List<SectionPart> expected,
            Map<String, String> given,
            String body,
            ConversionContext context) {
        return cards.frame().show(given, body, PatternForm::read, form -> {
            String label = cards.frame().texts().get("card." + type);
            Card card = new Card(type, label, form.name(), Map.of(), facts(form), form.sections(), expected, "");
            return cards.html(card, context, body);
        });
    }

    private List<Card.Fact> facts(PatternForm form) {
        List<Card.Fact> facts = new ArrayList<>();
        if (!form.source().isEmpty()) {
            String url = isAddress(form.source()) ? form.source() : "";
            facts.add(new Card.Fact(cards.frame().texts().get("card.source"), form.source(), url));
        }
        if (!form.testedBy().isEmpty()) {
            String name =
                    people.byName(form.testedBy()).map(people::displayName).orElse(form.testedBy());
            facts.add(new Card.Fact(cards.frame().texts().get("card.tested-by"), name, ""));
        }
        return facts;
    }

    /** Only what leads to a web page becomes a link; {@code javascript:} stays words. */
    private static boolean isAddress(String source) {
        String start = source.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
