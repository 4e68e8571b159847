package org.guildhall.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** A table for people, in Markdown. */
final class Report {

    static final List<String> LABELS = List.of(
            "pages",
            "flagged as stale, by the sweep and by the bare program alike",
            "people who got a digest",
            "first sweep after the start, by its own record",
            "first sweep, until mails and labels were out too",
            "the same sweep again, median of 5",
            "a sweep that finds nothing, median of 5",
            "bare JDBC program: reads and decides, median of 31",
            "sweep / bare program that reads",
            "bare JDBC program: also writes the flags, median of 31",
            "sweep / bare program that writes",
            "peak heap above idle, first sweep with mails and labels",
            "peak heap above idle, bare program");

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(String corner, List<String> labels, Map<String, List<String>> columns) {
        out.println("| " + corner + " | " + String.join(" | ", columns.keySet()) + " |");
        out.println("| --- |" + " ---: |".repeat(columns.size()));
        for (int row = 0; row < labels.size(); row++) {
            StringBuilder line = new StringBuilder("| ").append(labels.get(row)).append(" |");
            for (List<String> column : columns.values()) {
                line.append(' ').append(column.get(row)).append(" |");
            }
            out.println(line);
        }
        out.println();
    }
}
