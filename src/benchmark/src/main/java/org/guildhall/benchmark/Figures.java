package org.guildhall.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.acceptance.importer.ImportPlan;
import org.guildhall.acceptance.importer.ImportSummary;

/**
 * What was measured on one database.
 *
 * @param first the first sweep after the start
 * @param untilAllWasOut milliseconds from its start until its mails and labels were out too
 * @param warm durations of sweeps that do the same again
 * @param nothing durations of sweeps that find nothing new
 * @param rivalReads durations of the bare program that reads and decides
 * @param rivalWrites durations of the bare program that also writes the flags
 */
record Figures(
        ImportSummary imported,
        ImportedSite.Sweep first,
        double untilAllWasOut,
        long sweepPeak,
        long rivalPeak,
        Times warm,
        Times nothing,
        Times rivalReads,
        Times rivalWrites) {

    private static final int SWEEPS = 5;
    private static final int RIVALS = 31;

    static Figures of(ImportedSite site) {
        SweepTables tables = site.tables();
        JdbcRival rival = new JdbcRival(tables, ImportedSite.NOW.toEpochMilli());
        Runnable putBack = tables.remember();
        long rivalPeak = HeapWatch.peakAboveIdle(rival::read);
        JdbcRival.Verdict verdict = rival.read();
        Times reads = Times.of(RIVALS, rival::read);
        Times writes = Times.of(RIVALS, rival::readAndWrite);

        List<ImportedSite.Sweep> sweeps = new ArrayList<>();
        List<Double> untilAllWasOut = new ArrayList<>();
        long sweepPeak = HeapWatch.peakAboveIdle(() -> untilAllWasOut.add(Times.once(() -> {
            sweeps.add(site.sweep());
            site.sendAll();
        })));
        check(verdict, tables, sweeps.get(0));
        checkMail(verdict, site.peopleWithMail());
        Times nothing = times(SWEEPS, site, () -> {});
        Times warm = times(SWEEPS, site, putBack);
        check(verdict, tables, sweeps.get(0));
        return new Figures(
                site.summary(),
                sweeps.get(0),
                untilAllWasOut.get(0),
                sweepPeak,
                rivalPeak,
                warm,
                nothing,
                reads,
                writes);
    }

    private static Times times(int repetitions, ImportedSite site, Runnable before) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            before.run();
            millis.add(site.sweep().millis());
        }
        return new Times(millis);
    }

    private static void check(JdbcRival.Verdict verdict, SweepTables tables, ImportedSite.Sweep sweep) {
        if (!verdict.stale().equals(tables.flaggedArtifacts())
                || sweep.digests() != verdict.people().size()) {
            throw new IllegalStateException("The sweep flagged " + sweep.raised() + " and told " + sweep.digests()
                    + " people, the bare program " + verdict.stale().size() + " and "
                    + verdict.people().size());
        }
    }

    private static void checkMail(JdbcRival.Verdict verdict, int mailboxes) {
        if (mailboxes != verdict.people().size()) {
            throw new IllegalStateException(mailboxes + " people have mail instead of "
                    + verdict.people().size());
        }
    }

    /** One column of the report, in the order of {@link Report#LABELS}. */
    List<String> column() {
        return List.of(
                imported.pages() + " (" + imported.artifacts() + " of groups, "
                        + (imported.pages() - imported.artifacts()) + " in " + ImportPlan.GENERAL_SPACE + ")",
                Integer.toString(first.raised()),
                Integer.toString(first.digests()),
                Times.shown(first.millis()),
                Times.shown(untilAllWasOut),
                Times.shown(warm.median()),
                Times.shown(nothing.median()),
                Times.shown(rivalReads.median()),
                Times.ratio(warm.median(), rivalReads.median()),
                Times.shown(rivalWrites.median()),
                Times.ratio(warm.median(), rivalWrites.median()),
                HeapWatch.megabytes(sweepPeak),
                HeapWatch.megabytes(rivalPeak));
    }
}
