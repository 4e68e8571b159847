package org.guildhall.benchmark;

import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.acceptance.demo.WalkthroughLoader;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.TestHosts;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.plugin.PluginSystem;

/**
 * How long a page of the demo with five Guildhall macros takes beside the same page with five of the host's own info macros,
 * and how long the plugin takes to start in the running host.
 */
public final class PageBenchmark {

    private static final int WARM_UP = 300;
    private static final int PAIRS = 300;
    private static final int STARTS = 5;
    private static final String READER = "mara";
    private static final String SENTENCE = "<p>The same sentence on both pages.</p>";

    private PageBenchmark() {}

    /** Argument: the plugin's jar. */
    public static void main(String[] arguments) {
        Path plugin = Path.of(arguments[0]);
        try (HostSession host =
                HostSession.start(TestHosts.settings(EnumSet.allOf(ProductName.class), "h2", List.of(plugin)))) {
            new WalkthroughLoader().load(host, Map.of("--demo", "walkthrough"));
            Map<String, List<String>> column = new LinkedHashMap<>();
            List<String> figures = new ArrayList<>(pages(host));
            figures.add(Times.shown(starts(host, CONFLUENCE, plugin).median()));
            figures.add(Times.shown(starts(host, JIRA, plugin).median()));
            column.put("H2", figures);
            new Report(System.out).print("page", LABELS, column);
        }
        System.exit(0);
    }

    private static final List<String> LABELS = List.of(
            "five Guildhall macros, median of " + PAIRS,
            "five info macros of the host, median of " + PAIRS,
            "ratio of the medians",
            "plugin stopped and started again in the running Confluence, median of " + STARTS,
            "the same in the running Jira, median of " + STARTS);

    private static List<String> pages(HostSession host) {
        String ours = page(host, "Benchmark: ours", guildhallMacros());
        String theirs = page(host, "Benchmark: theirs", infoMacros());
        HostClient reader = host.client(CONFLUENCE, READER);
        for (int i = 0; i < WARM_UP; i++) {
            reader.get(ours).ok();
            reader.get(theirs).ok();
        }
        List<Double> ourTimes = new ArrayList<>();
        List<Double> theirTimes = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            ourTimes.add(Times.once(() -> reader.get(ours).ok()));
            theirTimes.add(Times.once(() -> reader.get(theirs).ok()));
        }
        double our = new Times(ourTimes).median();
        double their = new Times(theirTimes).median();
        return List.of(Times.shown(our), Times.shown(their), Times.ratio(our, their));
    }

    private static Times starts(HostSession host, ProductName product, Path plugin) {
        PluginSystem plugins = host.host().product(product).plugins();
        return Times.of(STARTS, () -> plugins.install(plugin));
    }

    private static String page(HostSession host, String title, String storage) {
        long id = host.page(READER, "DATA", title, storage).path("id").asLong();
        return "/pages/viewpage.action?pageId=" + id;
    }

    private static String guildhallMacros() {
        return macro("guildhall-session-summary", SENTENCE)
                + macro("guildhall-anti-pattern", SENTENCE)
                + macro("guildhall-rituals", "")
                + macro("guildhall-follow-ups", "")
                + macro("guildhall-freshness", "");
    }

    private static String infoMacros() {
        return macro("info", SENTENCE).repeat(5);
    }

    private static String macro(String name, String body) {
        String inside = body.isEmpty() ? "" : "<ac:rich-text-body>" + body + "</ac:rich-text-body>";
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\">" + inside
                + "</ac:structured-macro>";
    }
}
