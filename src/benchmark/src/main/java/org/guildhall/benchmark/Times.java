package org.guildhall.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same work, in milliseconds. */
record Times(List<Double> millis) {

    private static final double NANOS = 1e6;

    /** Does the work so often and keeps how long each time took. */
    static Times of(int repetitions, Runnable work) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            millis.add(once(work));
        }
        return new Times(millis);
    }

    static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static String shown(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }

    static String ratio(double ours, double rival) {
        return String.format(Locale.ROOT, "%.1f", ours / rival);
    }
}
