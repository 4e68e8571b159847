package org.guildhall.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Times;

/** Runs of upkeep as rows of a table. */
final class SweepRows {

    private static final long MILLIS = 1000;
    private static final long SECONDS = 60;

    private final Texts texts;
    private final Times times;

    SweepRows(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    List<Map<String, String>> of(List<SweepRun> runs) {
        return runs.stream().map(this::row).toList();
    }

    /** What a run found, in a sentence. */
    String sentence(SweepRun run) {
        return texts.get(
                "admin.ran",
                Integer.toString(run.tally().examined()),
                Integer.toString(run.tally().raised()),
                Integer.toString(run.tally().cleared()),
                Integer.toString(run.tally().digests()),
                duration(run));
    }

    private Map<String, String> row(SweepRun run) {
        return Map.of(
                "when", times.of(run.startedAt()),
                "trigger", texts.word("trigger", run.trigger()),
                "outcome", texts.word("outcome", run.outcome()),
                "lozenge", lozenge(run.outcome()),
                "duration", duration(run),
                "examined", Integer.toString(run.tally().examined()),
                "raised", Integer.toString(run.tally().raised()),
                "cleared", Integer.toString(run.tally().cleared()),
                "digests", Integer.toString(run.tally().digests()),
                "failure", run.failure());
    }

    private static String duration(SweepRun run) {
        return run.duration().map(SweepRows::text).orElse("–");
    }

    private static String lozenge(SweepRun.Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> "aui-lozenge-success";
            case RUNNING -> "aui-lozenge-inprogress";
            case STOPPED -> "aui-lozenge-moved";
            case FAILED -> "aui-lozenge-removed";
        };
    }

    /** As people say it: 340 ms, 2.5 s, 3 min 20 s. */
    private static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis < MILLIS) {
            return millis + " ms";
        }
        if (millis < SECONDS * MILLIS) {
            return String.format(Locale.ROOT, "%.1f s", millis / (double) MILLIS);
        }
        return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }
}
