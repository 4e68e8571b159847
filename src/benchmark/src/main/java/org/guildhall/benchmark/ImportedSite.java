package org.guildhall.benchmark;

import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.acceptance.importer.HostSite;
import org.guildhall.acceptance.importer.ImportPlan;
import org.guildhall.acceptance.importer.ImportSummary;
import org.guildhall.acceptance.importer.Importer;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.TestHosts;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.mail.ReceivedMail;

/** A running host that was filled from files, on the day of the benchmark. */
final class ImportedSite implements AutoCloseable {

    /** Days until stale, for every kind. */
    static final int DAYS = 180;
    /** What time it is in the host. */
    static final Instant NOW = Instant.parse("2026-08-21T00:00:00Z");

    /** A message that cannot be sent must not keep the benchmark waiting. */
    private static final int RUNS = 100;

    private static final String SETTINGS = "/rest/guildhall/1.0/settings";

    private final HostSession session;
    private final HostClient client;
    private final ImportSummary summary;

    private ImportedSite(HostSession session, ImportSummary summary) {
        this.session = session;
        this.client = session.client(CONFLUENCE, "admin");
        this.summary = summary;
    }

    static ImportedSite start(String database, Path plugin, ImportPlan plan) {
        HostSession session =
                HostSession.start(TestHosts.settings(EnumSet.allOf(ProductName.class), database, List.of(plugin)));
        ImportedSite site = new ImportedSite(session, new Importer(new HostSite(session)).run(plan));
        site.chooseSettings();
        session.advanceTo(NOW);
        return site;
    }

    private void chooseSettings() {
        JsonNode current = client.get(SETTINGS).ok().json();
        Map<String, Integer> days = new HashMap<>();
        current.path("daysUntilStale").fieldNames().forEachRemaining(kind -> days.put(kind, DAYS));
        Map<String, Object> wanted = Map.of(
                "enabled", true, "daysUntilStale", days, "cancelledInARow", 3, "recipients", List.of("owner", "lead"));
        client.put(SETTINGS, wanted, "\"" + current.path("revision").asLong() + "\"")
                .ok();
    }

    ImportSummary summary() {
        return summary;
    }

    SweepTables tables() {
        return new SweepTables(session.host().surroundings().stores().dataSource(CONFLUENCE));
    }

    /** Runs a sweep through REST, which waits some seconds for its messages; the rest of them may follow. */
    Sweep sweep() {
        session.advanceTo(NOW);
        JsonNode run = client.post("/rest/guildhall/1.0/sweeps", Map.of()).ok().json();
        return new Sweep(
                run.path("durationMillis").asLong(),
                run.path("raised").asInt(),
                run.path("digests").asInt());
    }

    /** Runs the job that sends what waits until nothing does; it leaves when the sweep or its own schedule is at it. */
    void sendAll() {
        for (int run = 0; run < RUNS && tables().waitingMessages() > 0; run++) {
            session.runJob(CONFLUENCE, "guildhall.outbox");
        }
    }

    /** How many people have got mail. */
    int peopleWithMail() {
        return session.mail().stream()
                .map(ReceivedMail::to)
                .collect(Collectors.toSet())
                .size();
    }

    @Override
    public void close() {
        session.close();
    }

    /**
     * A sweep that has run.
     *
     * @param millis by its own record, until everything was decided and written down
     * @param raised flags raised
     * @param digests people for whom a digest was written
     */
    record Sweep(double millis, int raised, int digests) {}
}
