package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int FEW = 5;
    private static final int MANY = 45;
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
    void costsTheSameOnTheCommunityPageWhateverItKeeps(HostSession host) {
        List<Integer> statements = Stream.of(FEW, MANY)
                .map(number -> statements(host, keeping(host, number), "/plugins/servlet/guildhall/communities/"))
                .toList();

        assertThat(statements).containsOnly(statements.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/artifacts", "/follow-ups", "/rituals"})
    void costsTheSameInAList(String list, HostSession host) {
        Guild few = keeping(host, FEW);
        Guild many = keeping(host, MANY);

        int statements = statements(host, few, few.path(list));

        assertThat(statements(host, many, many.path(list))).isEqualTo(statements);
        assertThat(items(few, list)).isEqualTo(FEW);
        assertThat(items(many, list)).isEqualTo(MANY);
    }

    private static int items(Guild guild, String list) {
        return guild.read("/communities/" + guild.id() + list + "?limit=100")
                .path("items")
                .size();
    }

    private static Guild keeping(HostSession host, int number) {
        return Kept.of(host, number);
    }

    /** Communities with so many artifacts, rituals and follow-ups, founded once. */
    private static final class Kept {

        private static final Map<Integer, Guild> GUILDS = new HashMap<>();

        static Guild of(HostSession host, int kept) {
            return GUILDS.computeIfAbsent(kept, number -> {
                Guild guild = Guild.found(host, "COUNT" + (number < 10 ? "FEW" : "MANY"));
                IntStream.range(0, number).forEach(i -> keep(guild, i));
                return guild;
            });
        }

        private static void keep(Guild guild, int number) {
            long page = guild.page("Page " + number, macros(1));
            guild.weekly("Review " + number, "2026-11-19");
            guild.as("member")
                    .post(
                            guild.path("/follow-ups"),
                            Map.of("key", guild.key() + number, "page", page, "summary", "Number " + number))
                    .ok();
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
