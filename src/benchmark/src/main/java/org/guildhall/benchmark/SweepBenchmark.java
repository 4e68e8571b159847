package org.guildhall.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.acceptance.importer.FileSiteLoader;
import org.guildhall.acceptance.importer.ImportPlan;
import org.guildhall.acceptance.importer.source.UnreadableInputException;

/** Imports files into a host on H2 and into one on PostgreSQL, sweeps, and prints the figures. */
public final class SweepBenchmark {

    private static final Map<String, String> DATABASES = Map.of("h2", "H2", "postgres", "PostgreSQL");

    private SweepBenchmark() {}

    /** Arguments: the plugin's jar, the file of pages, the file of communities. */
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]), FileSiteLoader.read(Path.of(arguments[1]), Path.of(arguments[2])));
        } catch (UnreadableInputException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private static void run(Path plugin, ImportPlan plan) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        Map<String, List<String>> ladder = new LinkedHashMap<>();
        for (String database : List.of("h2", "postgres")) {
            String name = DATABASES.getOrDefault(database, database);
            System.err.println("Importing into " + name + "…");
            try (ImportedSite site = ImportedSite.start(database, plugin, plan)) {
                System.err.println("Sweeping…");
                figures.put(name, Figures.of(site).column());
                ladder.put(name, Ladder.column(site));
            }
        }
        Report report = new Report(System.out);
        report.print("upkeep sweep on " + ImportedSite.NOW, Report.LABELS, figures);
        report.print("artifacts", Ladder.labels(), ladder);
        plan.notUnderstood().forEach(meeting -> System.out.println("not understood: " + meeting));
    }
}
