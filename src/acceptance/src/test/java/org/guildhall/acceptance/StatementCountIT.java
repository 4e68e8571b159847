package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page needs is loaded in a constant number of SQL statements. */
@WithHost
class StatementCountIT {

    private static final int VIEWS = 4;
    private static final String VIEW = "/pages/viewpage.action?pageId=";

    @Test
    void costsTheSameWhateverTheNumberOfMacros(HostSession host) {
        Guild guild = Guild.found(host, "COUNTM");
        guild.weekly("Review", "2026-11-19");
        List<Long> pages = Stream.of(1, 5, 20)
                .map(number -> guild.page("Page with " + number, macros(number)))
                .toList();

        List<Integer> statements =
                pages.stream().map(page -> statements(host, guild, VIEW + page)).toList();

        assertThat(statements).containsOnly(statements.get(0));
        assertThat(statements.get(0)).isPositive();
    }

    @Test
    void costsTheSameOnTheCommunityPageWhateverTheNumberOfArtifacts(HostSession host) {
        List<Integer> statements = Stream.of(5, 45)
                .map(number -> statements(host, keeping(host, number), "/plugins/servlet/guildhall/communities/"))
                .toList();

        assertThat(statements).containsOnly(statements.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/artifacts", "/follow-ups", "/rituals"})
    void costsTheSameInAList(String list, HostSession host) {
        Guild few = keeping(host, 5);
        Guild many = keeping(host, 45);

        int statements = statements(host, few, few.path(list));

        assertThat(statements(host, many, many.path(list))).isEqualTo(statements);
    }

    private static Guild keeping(HostSession host, int artifacts) {
        return Kept.of(host, artifacts);
    }

    /** Communities by the number of their artifacts, founded once. */
    private static final class Kept {

        private static final java.util.Map<Integer, Guild> GUILDS = new java.util.HashMap<>();

        static Guild of(HostSession host, int artifacts) {
            return GUILDS.computeIfAbsent(artifacts, number -> {
                Guild guild = Guild.found(host, "COUNT" + (number < 10 ? "FEW" : "MANY"));
                IntStream.range(0, number).forEach(i -> guild.page("Page " + i, macros(1)));
                guild.weekly("Review", "2026-11-19");
                return guild;
            });
        }
    }

    private static String macros(int number) {
        String macro = "<ac:structured-macro ac:name=\"guildhall-%s\"><ac:rich-text-body><p>x</p></ac:rich-text-body>"
                + "</ac:structured-macro>";
        List<String> names = List.of("anti-pattern", "rituals", "follow-ups", "freshness", "pattern");
        StringBuilder storage = new StringBuilder();
        IntStream.range(0, number).forEach(i -> storage.append(macro.formatted(names.get(i % names.size()))));
        return storage.toString();
    }

    /** The fewest statements of some views: the first ones fill caches, and what is in them expires now and then. */
    private static int statements(HostSession host, Guild guild, String path) {
        String address = path.endsWith("/communities/") ? path + guild.id() : path;
        IntStream.range(0, VIEWS)
                .forEach(view -> guild.as("member").get(address).ok());
        JsonNode answered = host.client(CONFLUENCE, "admin")
                .get("/rest/host/1.0/requests")
                .ok()
                .json();
        return StreamSupport.stream(answered.spliterator(), false)
                .filter(request -> request.path("path").asText().equals(address))
                .mapToInt(request -> request.path("statements").asInt())
                .min()
                .orElseThrow();
    }
}
