package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.plugin.HostMembers.Member;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code src/docs/host-api.md} true: every member of the products that the jar links, with how sure it is. What is known
 * stands in {@code host-api-facts.txt}, a type or {@code type#member} a line; {@code -Dhost-api=update} writes the page.
 */
class HostApiIT {

    private static final Path PAGE = Path.of("../docs/host-api.md");
    private static final Path FACTS = Path.of("src/test/resources/host-api-facts.txt");
    private static final String HEAD =
            """
            # What the jar links of the products

            Made from the jar's bytecode; the build fails when the two differ (`mvn verify -Dhost-api=update` writes this page
            anew). *Confirmed* members were seen in class files or documentation of the versions named; *likely* ones are behind a
            seam that switches one feature off when they are missing. Descriptors are the virtual machine's own.

            """;

    @Test
    void listsWhatTheJarLinks() throws IOException {
        String page = page(HostMembers.of(System.getProperty("plugin.jar")), facts());

        if ("update".equals(System.getProperty("host-api"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void knowsOfEveryTypeHowSureItIs() throws IOException {
        SortedSet<String> types = HostMembers.of(System.getProperty("plugin.jar")).stream()
                .map(Member::type)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(facts().keySet()).containsAll(types);
    }

    private static Map<String, String> facts() throws IOException {
        return Files.readAllLines(FACTS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(" = ")),
                        line -> line.substring(line.indexOf(" = ") + 3)));
    }

    private static String page(SortedSet<Member> members, Map<String, String> facts) {
        Map<String, StringBuilder> types = new TreeMap<>();
        for (Member member : members) {
            String fact = facts.getOrDefault(
                    member.type() + "#" + member.name(), facts.getOrDefault(member.type(), "unknown; nobody said"));
            int end = fact.indexOf("; ");
            String row = "| `" + (member.name().isEmpty() ? "(" + member.descriptor() + ")" : member.name()) + "` | "
                    + (member.name().isEmpty() ? "" : "`" + member.descriptor() + "`") + " | " + fact.substring(0, end)
                    + " | " + fact.substring(end + 2) + " |\n";
            types.computeIfAbsent(member.type(), type -> new StringBuilder()).append(row);
        }
        StringBuilder page = new StringBuilder(HEAD);
        types.forEach((type, rows) -> page.append("## `")
                .append(type)
                .append("`\n\n| member | descriptor | how sure | source |\n| --- | --- | --- | --- |\n")
                .append(rows)
                .append('\n'));
        return page.toString().stripTrailing() + "\n";
    }
}
