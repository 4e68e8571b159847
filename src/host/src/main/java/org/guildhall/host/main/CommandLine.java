package org.guildhall.host.main;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.store.Database;

/**
 * What the command line says.
 *
 * @param values the options that were given, by name
 * @param plugins the values of {@code --plugin}
 */
record CommandLine(Map<String, String> values, List<Path> plugins) {

    static final CliOption RESET = new CliOption("--reset", "", "");
    static final CliOption HOME = new CliOption("--home", "DIR", System.getProperty("host.home", ".host"));
    static final CliOption DATABASE = new CliOption("--database", "h2|postgres|JDBC-URL", "h2");
    static final CliOption CONFLUENCE_PORT = portOf("--confluence-port", ProductName.CONFLUENCE);
    static final CliOption JIRA_PORT = portOf("--jira-port", ProductName.JIRA);
    static final CliOption SMTP_PORT = new CliOption("--smtp-port", "PORT", "0");
    static final CliOption PLUGIN = new CliOption("--plugin", "FILE", "");

    private static final int MAX_PORT = 65_535;

    private static CliOption portOf(String name, ProductName product) {
        return new CliOption(name, "PORT", Integer.toString(product.defaultPort()));
    }

    /** The options of the host itself. */
    static List<CliOption> ownOptions() {
        return List.of(HOME, RESET, DATABASE, CONFLUENCE_PORT, JIRA_PORT, SMTP_PORT, PLUGIN);
    }

    static CommandLine parse(List<String> arguments, List<CliOption> known) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Path> plugins = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            CliOption option = known.stream()
                    .filter(candidate -> candidate.name().equals(argument))
                    .findFirst()
                    .orElseThrow(() ->
                            new UsageException("Unknown option " + argument + "; --help lists the options there are."));
            String value = "";
            if (!option.value().isEmpty()) {
                i++;
                value = value(arguments, i, option);
            }
            if (option.equals(PLUGIN)) {
                plugins.add(existing(value));
            } else {
                values.put(option.name(), value);
            }
        }
        return new CommandLine(values, plugins);
    }

    boolean has(CliOption option) {
        return values.containsKey(option.name());
    }

    /** What was given for an option; empty when it was not. */
    String value(CliOption option) {
        return values.getOrDefault(option.name(), "");
    }

    /** What every loader is told: the values of the options of all of them, so that one can give way to another. */
    Map<String, String> forLoaders(List<SiteLoader> loaders) {
        return of(loaders.stream().flatMap(loader -> loader.options().stream()).toList());
    }

    /** The values of those options that were given or have a default. */
    Map<String, String> of(List<CliOption> options) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (CliOption option : options) {
            Optional.ofNullable(values.get(option.name()))
                    .or(() -> Optional.of(option.standard()).filter(text -> !text.isEmpty()))
                    .ifPresent(value -> chosen.put(option.name(), value));
        }
        return chosen;
    }

    Path home() {
        return Path.of(text(HOME)).toAbsolutePath().normalize();
    }

    HostSettings settings() {
        Map<ProductName, Integer> ports = new EnumMap<>(ProductName.class);
        ports.put(ProductName.CONFLUENCE, port(CONFLUENCE_PORT));
        ports.put(ProductName.JIRA, port(JIRA_PORT));
        if (port(CONFLUENCE_PORT) == port(JIRA_PORT)) {
            throw new UsageException("--confluence-port and --jira-port are the same; give the products two ports.");
        }
        int smtp = port(SMTP_PORT, 0);
        if (ports.containsValue(smtp)) {
            throw new UsageException(
                    "--smtp-port is a product's port; give the mail server one of its own, or leave it out.");
        }
        return new HostSettings(home(), Database.parse(text(DATABASE)), ports, smtp, plugins);
    }

    private String text(CliOption option) {
        return values.getOrDefault(option.name(), option.standard());
    }

    private int port(CliOption option) {
        return port(option, 1);
    }

    private int port(CliOption option, int lowest) {
        String text = text(option);
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (port < lowest || port > MAX_PORT) {
            throw new UsageException(option.name() + " \"" + text + "\" is not a port; write a number from " + lowest
                    + " to " + MAX_PORT + ".");
        }
        return port;
    }

    private static String value(List<String> arguments, int index, CliOption option) {
        if (index >= arguments.size()
                || arguments.get(index).isBlank()
                || arguments.get(index).startsWith("--")) {
            throw new UsageException(option.name() + " needs a value: " + option.name() + " " + option.value() + ".");
        }
        return arguments.get(index);
    }

    private static Path existing(String text) {
        try {
            Path file = Path.of(text);
            if (Files.isRegularFile(file)) {
                return file.toAbsolutePath();
            }
        } catch (InvalidPathException notAPath) {
            throw new UsageException("--plugin " + text + " is not a path: " + notAPath.getReason() + ".");
        }
        throw new UsageException("--plugin " + text + " does not exist; build the plugin first.");
    }
}
