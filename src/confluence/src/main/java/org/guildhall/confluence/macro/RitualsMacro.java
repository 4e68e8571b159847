package org.guildhall.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.confluence.link.CommunityAddress;
import org.guildhall.core.community.Community;
import org.guildhall.core.overview.PageOverview;
import org.guildhall.core.ritual.Cancellation;
import org.guildhall.core.ritual.Occurrence;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.upkeep.FlagReason;

/** The community's rituals with their next occurrences, in the reader's zone. */
public final class RitualsMacro implements Macro {

    private final MacroFrame frame;
    private final PageViews views;
    private final ReaderTime time;
    private final CommunityAddress addresses;

    /** Renders in that frame. */
    public RitualsMacro(MacroFrame frame, PageViews views, ReaderTime time, CommunityAddress addresses) {
        this.frame = frame;
        this.views = views;
        this.time = time;
        this.addresses = addresses;
    }

    @Override
    public String execute(Map<String, String> given, String body, ConversionContext context) {
        return frame.show(given, "", RitualsForm::read, form -> html(form, views.of(context)));
    }

    private String html(RitualsForm form, PageView view) {
        PageOverview overview = view.overview();
        Optional<Community> community = overview.community();
        if (community.isEmpty()) {
            return frame.note("note.no-community");
        }
        if (overview.rituals().isEmpty()) {
            return frame.note("note.no-rituals");
        }
        List<Map<String, Object>> rituals =
                overview.rituals().stream().map(r -> ritual(r, form, view)).toList();
        Map<String, Object> model = Map.of(
                "rituals", rituals,
                "url", addresses.of(community.get()),
                "all", frame.texts().get("rituals.all", community.get().name()));
        return frame.render("rituals", model, Map.of());
    }

    private Map<String, Object> ritual(Ritual ritual, RitualsForm form, PageView view) {
        PageOverview overview = view.overview();
        boolean mayFacilitate = view.onScreen() && overview.mayFacilitate();
        Map<String, Object> row = new HashMap<>();
        row.put("id", Long.toString(ritual.id().value()));
        row.put("title", ritual.title());
        row.put(
                "timebox",
                frame.texts()
                        .get("rituals.timebox", ritual.schedule().duration().toMinutes()));
        row.put("note", isFading(ritual, overview) ? frame.texts().get("rituals.fading") : "");
        List<Map<String, Object>> occurrences = overview.occurrences().stream()
                .filter(o -> o.ritual().id().equals(ritual.id()))
                .filter(o -> isAhead(o, overview.now()))
                .limit(form.count())
                .map(o -> occurrence(o, mayFacilitate))
                .toList();
        row.put("occurrences", occurrences);
        row.put("none", occurrences.isEmpty() ? frame.texts().get("rituals.none") : "");
        return row;
    }

    private static boolean isAhead(Occurrence occurrence, Instant now) {
        return occurrence.end().toInstant().isAfter(now);
    }

    private static boolean isFading(Ritual ritual, PageOverview overview) {
        return overview.flags().stream()
                .anyMatch(f -> f.reason() == FlagReason.CANCELLED_RITUAL
                        && f.subject() == ritual.id().value());
    }

    private Map<String, Object> occurrence(Occurrence occurrence, boolean mayFacilitate) {
        ZoneId zone = time.zone();
        ZonedDateTime start = occurrence.start().withZoneSameInstant(zone);
        String state = occurrence.state().name().toLowerCase(Locale.ROOT);
        Map<String, Object> row = new HashMap<>();
        row.put("originalStart", occurrence.originalStart().toString());
        row.put("when", time.dayAndTime(start));
        row.put("until", time.hour(occurrence.end().withZoneSameInstant(zone)));
        row.put("own", own(occurrence, start));
        row.put("state", state);
        row.put("stateLabel", state.equals("planned") ? "" : frame.texts().get("rituals.state." + state));
        row.put("reason", occurrence.cancellation().map(Cancellation::reason).orElse(""));
        row.put(
                "mayCancel",
                mayFacilitate && state.equals("planned") ? frame.texts().get("rituals.cancel") : "");
        row.put(
                "mayUndo",
                mayFacilitate && state.equals("cancelled") ? frame.texts().get("rituals.undo") : "");
        return row;
    }

    /** The ritual's own wall clock, when it is not the reader's. */
    private String own(Occurrence occurrence, ZonedDateTime shown) {
        return occurrence.start().toLocalDateTime().equals(shown.toLocalDateTime())
                ? ""
                : frame.texts()
                        .get(
                                "rituals.own",
                                time.hour(occurrence.start()),
                                occurrence.start().getZone().getId());
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
