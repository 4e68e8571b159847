package org.guildhall.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Sweeps over ever more artifacts of which always the same number is due: what exists must cost nothing. */
final class Ladder {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int DUE = 100;
    private static final int REPETITIONS = 5;

    private Ladder() {}

    static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (int size : SIZES) {
            labels.add("sweep, " + DUE + " due of " + size);
            labels.add("sweep, none due of " + size);
            labels.add("bare program that reads all " + size);
        }
        return labels;
    }

    static List<String> column(ImportedSite site) {
        SweepTables tables = site.tables();
        long now = ImportedSite.NOW.toEpochMilli();
        JdbcRival rival = new JdbcRival(tables, now);
        List<String> column = new ArrayList<>();
        for (int size : SIZES) {
            tables.grow(size, now);
            column.add(Times.shown(median(site, () -> tables.makeDue(DUE, now), DUE)));
            column.add(Times.shown(median(site, () -> {}, 0)));
            column.add(Times.shown(Times.of(REPETITIONS, rival::read).median()));
        }
        return column;
    }

    private static double median(ImportedSite site, Runnable before, int due) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            before.run();
            ImportedSite.Sweep sweep = site.sweep();
            if (sweep.raised() != due) {
                throw new IllegalStateException(sweep.raised() + " flags instead of " + due);
            }
            millis.add(sweep.millis());
        }
        return new Times(millis).median();
    }
}
