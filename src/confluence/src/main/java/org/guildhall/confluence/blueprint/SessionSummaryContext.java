package org.guildhall.confluence.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.core.access.Actor;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.RitualService;

/** Names the ritual and the day of its last occurrence, so that whoever writes the summary need not. */
public final class SessionSummaryContext extends AbstractBlueprintContextProvider {

    /** A summary may be begun while the session is still to come, but not the day before. */
    private static final Duration AHEAD = Duration.ofHours(12);

    private final CommunityService communities;
    private final RitualService rituals;
    private final I18nResolver i18n;
    private final TimeZoneManager zones;
    private final Clock clock;

    /** Asks the community of the space. */
    public SessionSummaryContext(
            CommunityService communities,
            RitualService rituals,
            I18nResolver i18n,
            TimeZoneManager zones,
            Clock clock) {
        this.communities = communities;
        this.rituals = rituals;
        this.i18n = i18n;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        Optional<Ritual> ritual = reviewed(context.getSpaceKey());
        LocalDate day = ritual.flatMap(this::lastDay).orElseGet(this::today);
        context.put("ritual", ritual.map(Ritual::title).orElse(""));
        context.put("day", day.toString());
        context.setTitle(i18n.getText("guildhall.confluence.kind.experiment-review") + " " + day);
        return context;
    }

    /** The ritual whose session is told of, when there is no doubt which: the only review, or else the only ritual. */
    private Optional<Ritual> reviewed(String space) {
        List<Ritual> active = active(space);
        List<Ritual> reviews = active.stream()
                .filter(ritual -> ritual.format() == RitualFormat.REVIEW)
                .toList();
        return only(reviews).or(() -> only(active));
    }

    private static Optional<Ritual> only(List<Ritual> rituals) {
        return rituals.size() == 1 ? Optional.of(rituals.get(0)) : Optional.empty();
    }

    private List<Ritual> active(String space) {
        Actor writer = ConfluenceUsers.current();
        return Optional.ofNullable(space)
                .filter(key -> !key.isBlank())
                .flatMap(key -> communities.findBySpace(writer, new SpaceKey(key)))
                .map(community -> rituals.ofCommunity(writer, community.id()))
                .orElse(List.of())
                .stream()
                .filter(Ritual::active)
                .toList();
    }

    private Optional<LocalDate> lastDay(Ritual ritual) {
        return ritual.schedule().lastStartsBefore(clock.instant().plus(AHEAD), 1).stream()
                .findFirst()
                .map(ZonedDateTime::toLocalDate);
    }

    private LocalDate today() {
        return clock.instant().atZone(zones.getUserTimeZone().toZoneId()).toLocalDate();
    }
}
