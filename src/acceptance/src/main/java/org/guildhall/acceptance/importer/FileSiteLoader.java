package org.guildhall.acceptance.importer;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.acceptance.importer.source.SourceFiles;
import org.guildhall.acceptance.importer.source.UnreadableInputException;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.main.CliOption;
import org.guildhall.host.main.SiteLoader;
import org.guildhall.host.main.UsageException;

/** Fills a fresh site from files: {@code --pages FILE.jsonl --communities FILE.json}. */
public final class FileSiteLoader implements SiteLoader {

    private static final String PAGES = "--pages";
    private static final String COMMUNITIES = "--communities";

    private final PrintStream out;
    private Optional<ImportPlan> plan = Optional.empty();

    /** Prints what was imported. */
    public FileSiteLoader() {
        this(System.out);
    }

    FileSiteLoader(PrintStream out) {
        this.out = out;
    }

    @Override
    public List<CliOption> options() {
        return List.of(new CliOption(PAGES, "FILE.jsonl", ""), new CliOption(COMMUNITIES, "FILE.json", ""));
    }

    @Override
    public void check(Map<String, String> options) {
        if (options.containsKey(PAGES) != options.containsKey(COMMUNITIES)) {
            throw new UsageException(PAGES + " and " + COMMUNITIES + " belong together; give both.");
        }
        if (options.containsKey(PAGES)) {
            try {
                plan = Optional.of(read(path(options, PAGES), path(options, COMMUNITIES)));
            } catch (UnreadableInputException wrong) {
                throw new UsageException(String.valueOf(wrong.getMessage()));
            }
        }
    }

    /**
     * Works out what the files make.
     *
     * @throws UnreadableInputException when one of them is not as it must be
     */
    public static ImportPlan read(Path pages, Path communities) {
        return ImportPlan.of(SourceFiles.groups(communities), SourceFiles.pages(pages));
    }

    @Override
    public void load(HostSession host, Map<String, String> options) {
        plan.ifPresent(p -> run(p, new HostSite(host)));
    }

    void run(ImportPlan wanted, Site site) {
        try {
            new Importer(site).run(wanted).lines().forEach(out::println);
        } catch (IllegalStateException failed) {
            throw new UsageException(
                    failed.getMessage()
                            + "\nWhat was made until then cannot be used; mend the files and start again with the same options.");
        }
    }

    @Override
    public List<String> logins(Map<String, String> options) {
        if (options.getOrDefault(PAGES, "").isEmpty()) {
            return List.of();
        }
        String everybody = "everybody who is named in the files can log in; the password is the name";
        return Stream.concat(plan.stream().flatMap(FileSiteLoader::someLead), Stream.of(everybody))
                .toList();
    }

    private static Stream<String> someLead(ImportPlan plan) {
        return plan.communities().stream().limit(1).flatMap(community -> community.leads().stream()
                .limit(1)
                .map(lead -> lead + "/" + lead + "  leads " + community.name()));
    }

    private static Path path(Map<String, String> options, String option) {
        try {
            return Path.of(options.getOrDefault(option, ""));
        } catch (InvalidPathException wrong) {
            throw new UsageException(option + " is not a path: " + wrong.getReason() + ".");
        }
    }
}
