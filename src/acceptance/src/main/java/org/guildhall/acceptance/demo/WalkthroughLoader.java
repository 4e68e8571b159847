package org.guildhall.acceptance.demo;

import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.main.CliOption;
import org.guildhall.host.main.SiteLoader;
import org.guildhall.host.main.UsageException;

/** Fills a fresh site with the walkthrough of the first seed document: {@code --demo walkthrough}. */
public final class WalkthroughLoader implements SiteLoader {

    private static final String DEMO = "--demo";
    private static final String WALKTHROUGH = "walkthrough";
    private static final String NONE = "none";
    /** Real data fills the site instead of the demo. */
    private static final String REAL_DATA = "--pages";

    @Override
    public List<CliOption> options() {
        return List.of(new CliOption(DEMO, WALKTHROUGH + "|" + NONE, WALKTHROUGH));
    }

    @Override
    public void check(Map<String, String> options) {
        String demo = options.getOrDefault(DEMO, NONE);
        if (!List.of(WALKTHROUGH, NONE).contains(demo)) {
            throw new UsageException(
                    "There is no demo called " + demo + "; write --demo " + WALKTHROUGH + " or --demo " + NONE + ".");
        }
    }

    @Override
    public void load(HostSession host, Map<String, String> options) {
        if (isWanted(options)) {
            new Walkthrough(host).tell();
        }
    }

    @Override
    public List<String> logins(Map<String, String> options) {
        return isWanted(options)
                ? List.of(
                        "mara/mara    leads the data team",
                        "jonas/jonas  facilitates its reviews (reads German)",
                        "sofia/sofia  a member",
                        "nora/nora    works here too, not in the team")
                : List.of();
    }

    private static boolean isWanted(Map<String, String> options) {
        return WALKTHROUGH.equals(options.get(DEMO))
                && options.getOrDefault(REAL_DATA, "").isBlank();
    }
}
