package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import java.nio.file.Path;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.TestHosts;
import org.guildhall.host.junit.WithHost;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.plugin.PluginSystem;
import org.junit.jupiter.api.Test;

/** The jar is installed into running products, taken out and put in again. */
@WithHost(fresh = true)
class PluginLifecycleIT {

    private static final String KEY = "org.guildhall.guildhall";
    private static final String MACRO =
            "<ac:structured-macro ac:name=\"guildhall-anti-pattern\"><ac:parameter ac:name=\"symptom\">Too good</ac:parameter>"
                    + "<ac:rich-text-body><p>The future leaks into the past.</p></ac:rich-text-body></ac:structured-macro>";

    @Test
    void leavesPagesReadableWhenItIsGone(HostSession host) {
        Guild guild = Guild.found(host, "GONE");
        long page = guild.page("Leakage", MACRO);

        plugins(host, CONFLUENCE).uninstall(KEY);

        String view = guild.as("member")
                .get("/pages/viewpage.action?pageId=" + page)
                .ok()
                .body();
        assertThat(view).contains("Unknown macro", "guildhall-anti-pattern", "The future leaks into the past.");
        assertThat(guild.as("member").get(guild.path("")).status()).isEqualTo(404);
        plugins(host, CONFLUENCE).install(jar());
    }

    @Test
    void findsItsDataWhenItIsBack(HostSession host) {
        Guild guild = Guild.found(host, "BACK");
        long page = guild.page("Leakage", MACRO);
        long ritual = guild.weekly("Review", "2030-01-03");
        String key = guild.as("member")
                .post(guild.path("/follow-ups"), Map.of("key", "back-1", "page", page, "summary", "Split by time"))
                .ok()
                .json()
                .at("/issue/key")
                .asText();

        for (ProductName product : ProductName.values()) {
            plugins(host, product).uninstall(KEY);
            plugins(host, product).install(jar());
        }

        assertThat(guild.read("/rituals/" + ritual).path("title").asText()).isEqualTo("Review");
        assertThat(guild.as("member").get(guild.path("/artifacts")).ok().body()).contains("Leakage");
        String view = guild.as("member")
                .get("/pages/viewpage.action?pageId=" + page)
                .ok()
                .body();
        assertThat(view).contains("Too good", "The future leaks", key).doesNotContain("Unknown macro");
    }

    @Test
    void schedulesItsJobsAgainWhenItIsBack(HostSession host) {
        plugins(host, CONFLUENCE).install(jar());

        assertThat(host.runJob(CONFLUENCE, "guildhall.upkeep").path("outcome").asText())
                .containsIgnoringCase("success");
    }

    private static PluginSystem plugins(HostSession host, ProductName product) {
        return host.host().product(product).plugins();
    }

    private static Path jar() {
        return Path.of(System.getProperty(TestHosts.PLUGINS));
    }
}
