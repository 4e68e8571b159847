package org.guildhall.host.main;

import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;

/** Fills a fresh site, for example with demo content or from files. Found by {@link java.util.ServiceLoader}. */
public interface SiteLoader {

    /** The options of the command line that concern this loader. */
    List<CliOption> options();

    /**
     * Looks at the options before the host starts.
     *
     * @param options values of all loaders' options that were given or have a default, by name; a loader may give way to another
     * @throws UsageException when a value is wrong; the message says what to write instead
     */
    default void check(Map<String, String> options) {}

    /**
     * Fills the site; called once, when a fresh home has started. It may decide by the options to do nothing.
     *
     * @param options as for {@link #check}
     * @throws UsageException when a value turns out wrong
     */
    void load(HostSession host, Map<String, String> options);

    /** Logins to print when the host is ready, as lines such as {@code mara/mara  data scientist}; none by default. */
    default List<String> logins(Map<String, String> options) {
        return List.of();
    }
}
