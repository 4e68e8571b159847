package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.core.access.People;

/** What happened in a session, in its format's own sections. */
public final class SessionSummaryMacro implements Macro {

    private final ArtifactCards cards;
    private final PageViews views;
    private final ReaderTime time;
    private final People people;

    /** Shows a card. */
    public SessionSummaryMacro(ArtifactCards cards, PageViews views, ReaderTime time, People people) {
        this.cards = cards;
        this.views = views;
        this.time = time;
        this.people = people;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        return cards.frame().show(given, body, SessionSummaryForm::read, form -> html(form, body, context));
    }

    private String html(SessionSummaryForm form, String body, ConversionContext context) {
        Map<String, String> day = form.date()
                .map(date -> Map.of("iso", date.toString(), "text", time.day(date)))
                .orElse(Map.of());
        String label = cards.frame().texts().get("kind." + form.kind());
        String doubt = new HeldSession(cards.frame().texts(), time)
                .doubt(form, views.of(context).overview());
        Card card =
                new Card("summary", label, form.ritual(), day, facts(form), form.sections(), form.expected(), doubt);
        return cards.html(card, context, body);
    }

    private List<Card.Fact> facts(SessionSummaryForm form) {
        List<Card.Fact> facts = new ArrayList<>();
        addPerson(facts, "presenter", form.presenter());
        addPerson(facts, "facilitator", form.facilitator());
        return facts;
    }

    private void addPerson(List<Card.Fact> facts, String role, String name) {
        if (!name.isEmpty()) {
            String shown = people.byName(name).map(people::displayName).orElse(name);
            facts.add(new Card.Fact(cards.frame().texts().get("card." + role), shown, ""));
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
