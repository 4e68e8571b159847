package org.guildhall.host.main;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.store.Database;
import org.guildhall.host.store.Stores;

/**
 * Fills a site once. What a home in use was filled with, and in which database, is kept; a start that asks for something else is
 * refused, and nothing is thrown away before it is known that the rest of the command line holds.
 */
final class SiteFilling {

    private final CommandLine commands;
    private final List<SiteLoader> loaders;
    private final Database database;
    private final HomeState home;

    SiteFilling(CommandLine commands, List<SiteLoader> loaders, HostSettings settings) {
        this.commands = commands;
        this.loaders = loaders;
        this.database = settings.database();
        this.home = new HomeState(settings.home());
    }

    /**
     * Looks at options, home and database before the host starts, and throws a home away that is half filled or not wanted.
     *
     * @throws UsageException when they do not go together
     */
    void prepare() {
        loaders.forEach(loader -> loader.check(wanted()));
        boolean filledElsewhere = Stores.isFilledElsewhere(database);
        if (commands.has(CommandLine.RESET)) {
            refuseToEmpty(filledElsewhere);
            home.reset();
        }
        if (home.isHalfFilled()) {
            refuseToEmpty(true);
            home.drop();
        }
        if (home.isFilled()) {
            refuseOtherDatabase();
            refuseLoading();
        }
    }

    /** Loads what the command line names into a site that is not filled yet; of hosts that start together, one does. */
    void fill(HostSession session) {
        if (!home.isFilled()) {
            Stores stores = session.host().surroundings().stores();
            stores.whileNobodyElseFills(() -> fillOrJoin(session, stores));
        }
    }

    private void fillOrJoin(HostSession session, Stores stores) {
        if (stores.isFilled()) {
            home.finishFilling(Map.of());
            return;
        }
        if (stores.isBegun()) {
            throw new UsageException(
                    "The PostgreSQL that --database names is half filled, by a host that was stopped at it;"
                            + " drop its schemas host, confluence and jira, or name another database.");
        }
        home.startFilling();
        stores.markBegun();
        loaders.forEach(loader -> loader.load(session, wanted()));
        Map<String, String> filledWith = new LinkedHashMap<>(wanted());
        filledWith.put(CommandLine.DATABASE.name(), database.option());
        stores.markFilled();
        home.finishFilling(filledWith);
    }

    /** Lines that say as whom to log in. */
    List<String> logins() {
        Map<String, String> filledWith = home.filledWith();
        return loaders.stream()
                .flatMap(loader -> loader.logins(filledWith).stream())
                .toList();
    }

    private Map<String, String> wanted() {
        return commands.forLoaders(loaders);
    }

    private void refuseToEmpty(boolean hasContent) {
        if (hasContent && database instanceof Database.Postgres) {
            throw new UsageException(
                    "The content of " + commands.home() + " is in the PostgreSQL that --database names, which"
                            + " is not emptied from here; drop its schemas host, confluence and jira and delete the home, or name"
                            + " another database and home.");
        }
    }

    private void refuseOtherDatabase() {
        String kept = home.filledWith().getOrDefault(CommandLine.DATABASE.name(), database.option());
        if (!kept.equals(database.option())) {
            throw new UsageException("The home " + commands.home() + " keeps its content with --database " + kept
                    + "; start it so, or name another --home.");
        }
    }

    private void refuseLoading() {
        loaders.stream()
                .flatMap(loader -> loader.options().stream())
                .filter(option -> commands.has(option) && !home.wasFilledWith(option.name(), commands.value(option)))
                .findFirst()
                .ifPresent(option -> {
                    throw new UsageException("The home " + commands.home() + " is filled already, so " + option.name()
                            + " comes too late; add --reset to start anew, or name another --home.");
                });
    }
}
