package org.guildhall.host.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.guildhall.host.kernel.ProductName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void usesThePluginSdksPortsByDefault() {
        HostSettings settings = parse().settings();

        assertThat(settings.ports()).containsEntry(ProductName.CONFLUENCE, 1990).containsEntry(ProductName.JIRA, 2990);
        assertThat(settings.address(ProductName.JIRA)).hasToString("http://localhost:2990/jira");
    }

    @ParameterizedTest
    @CsvSource({
        "--bogus,Unknown option --bogus",
        "--jira-port,--jira-port needs a value",
        "--jira-port 99999,not a port",
        "--jira-port 0,a number from 1 to 65535",
        "--smtp-port 1990,a product's port",
        "--jira-port 1990,two ports",
        "--database oracle,is not a database",
        "--plugin gone.jar,does not exist"
    })
    void saysWhatIsWrongWithAnOption(String arguments, String sentence) {
        assertThatThrownBy(() -> parse(arguments.split(" ")).settings()).hasMessageContaining(sentence);
    }

    @Test
    void tellsLoadersOfEachOthersOptions() {
        SiteLoader demo = loader(new CliOption("--demo", "NAME", "tour"));
        SiteLoader files = loader(new CliOption("--pages", "FILE", ""));
        CommandLine commands = CommandLine.parse(
                List.of("--pages", "pages.jsonl", "--jira-port", "5"),
                List.of(demo.options().get(0), files.options().get(0), CommandLine.JIRA_PORT));

        Map<String, String> told = commands.forLoaders(List.of(demo, files));

        assertThat(told).isEqualTo(Map.of("--demo", "tour", "--pages", "pages.jsonl"));
    }

    private static SiteLoader loader(CliOption option) {
        return new SiteLoader() {
            @Override
            public List<CliOption> options() {
                return List.of(option);
            }

            @Override
            public void load(org.guildhall.host.junit.HostSession host, Map<String, String> options) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void doesNotTakeTheFolderItStandsInForAHomeWithoutAName() {
        assertThatThrownBy(() -> parse("--home", "")).hasMessage("--home needs a value: --home DIR.");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments), CommandLine.ownOptions());
    }
}
