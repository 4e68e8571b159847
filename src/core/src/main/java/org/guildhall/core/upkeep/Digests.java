package org.guildhall.core.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.access.People;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.community.Role;
import org.guildhall.core.paging.Slice;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.upkeep.FlagService.Finding;

/** One message per person with everything that concerns them, sent only when there is something new. */
public final class Digests {

    /** A digest names at most so many new things: the first sweep of a large wiki finds thousands. */
    private static final int MOST_FRESH = 300;
    /** A digest names at most so many things that were told before; the rest stands on the community's page. */
    private static final int MOST_OPEN = 100;

    private final UpkeepPorts ports;
    private final FlagService flags;
    private final People people;

    /** Uses the given ports. */
    public Digests(UpkeepPorts ports, FlagService flags, People people) {
        this.ports = ports;
        this.flags = flags;
        this.people = people;
    }

    FlagService flags() {
        return flags;
    }

    /**
     * What one person is told.
     *
     * @param user the person
     * @param fresh what is new since they were last told
     * @param more how many more are new and are not named, because a message that names everything would not be read
     * @param open what is open besides
     */
    public record Digest(UserKey user, List<Finding> fresh, int more, List<Finding> open) {

        /** Whether there is nothing to tell (any more). */
        public boolean isEmpty() {
            return fresh.isEmpty();
        }
    }

    private record Audience(Set<Recipient> recipients, Set<UserKey> administrators) {}

    private record Ids(List<FlagId> fresh, List<FlagId> open) {

        List<FlagId> named() {
            return fresh.subList(0, Math.min(fresh.size(), MOST_FRESH));
        }

        int more() {
            return fresh.size() - named().size();
        }
    }

    /** Writes down a digest for everybody whom something new concerns; tells who that is, and how much is new to them. */
    Map<UserKey, Integer> tell(SweepRunId run) {
        if (!ports.stores().flags().hasUntold()) {
            return Map.of();
        }
        Audience audience = audience();
        Map<UserKey, Ids> concerns = new HashMap<>();
        SliceRequest request = SliceRequest.first();
        boolean more = true;
        while (more) {
            Slice<Flag> slice = Slice.of(
                    ports.stores().flags().open(Optional.empty(), request), request.limit(), f -> f.id().value());
            collect(slice.items(), audience, concerns);
            ports.stores()
                    .flags()
                    .saveAll(slice.items().stream()
                            .filter(f -> f.toldIn().isEmpty())
                            .map(f -> f.toldIn(run))
                            .toList());
            request = new SliceRequest(slice.next().orElse(0), SliceRequest.MOST);
            more = slice.next().isPresent();
        }
        concerns.values().removeIf(ids -> ids.fresh().isEmpty());
        concerns.forEach((user, ids) -> ports.outbox()
                .take(FlagMessages.digest(
                        run,
                        new FlagMessages.Told(user, ids.named(), ids.more(), ids.open()),
                        ports.clock().instant())));
        return concerns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().fresh().size()));
    }

    private void collect(List<Flag> some, Audience audience, Map<UserKey, Ids> concerns) {
        for (Finding finding : flags.findings(some)) {
            boolean isFresh = finding.flag().toldIn().isEmpty();
            for (UserKey user : concerned(finding, audience)) {
                Ids ids = concerns.computeIfAbsent(user, u -> new Ids(new ArrayList<>(), new ArrayList<>()));
                if (isFresh) {
                    ids.fresh().add(finding.flag().id());
                } else if (ids.open().size() < MOST_OPEN) {
                    ids.open().add(finding.flag().id());
                }
            }
        }
    }

    private Set<UserKey> concerned(Finding finding, Audience audience) {
        Set<Recipient> recipients = audience.recipients();
        Set<UserKey> users = new LinkedHashSet<>();
        if (recipients.contains(Recipient.OWNER)) {
            Optional<UserKey> owner = finding.artifact().map(Artifact::owner);
            owner.ifPresentOrElse(
                    users::add, () -> users.addAll(finding.community().with(Role.FACILITATOR)));
        }
        if (recipients.contains(Recipient.LEAD)) {
            users.addAll(finding.community().with(Role.LEAD));
        }
        users.addAll(audience.administrators());
        return users;
    }

    /** Asked once a run: the product has to look through its groups for those who administer it. */
    private Audience audience() {
        Set<Recipient> recipients = ports.stores().settings().get().recipients();
        boolean administrators = recipients.contains(Recipient.ADMINISTRATOR);
        return new Audience(recipients, administrators ? people.administrators() : Set.of());
    }
}
