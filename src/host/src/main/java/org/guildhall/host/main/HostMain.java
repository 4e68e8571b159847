package org.guildhall.host.main;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.plugin.PluginException;
import org.guildhall.host.store.StoreException;
import org.guildhall.host.web.PortInUseException;
import org.slf4j.LoggerFactory;

/** Starts the host from the command line and keeps it running until the process is told to stop. */
public final class HostMain {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(HostMain.class);
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final List<SiteLoader> loaders;

    private HostMain(PrintStream out, List<SiteLoader> loaders) {
        this.out = out;
        this.loaders = loaders;
    }

    /** Exit code 2 and one sentence on stderr when something about the start has to be changed. */
    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        List<SiteLoader> loaders = ServiceLoader.load(SiteLoader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        try {
            new HostMain(System.out, loaders).run(Arrays.asList(arguments));
        } catch (PortInUseException inUse) {
            refuse("Port " + inUse.port() + " is in use; stop the other program, or choose another port with"
                    + " --confluence-port or --jira-port.");
        } catch (UsageException | StoreException | PluginException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
        } catch (RuntimeException failed) {
            LOG.error("The host could not be started", failed);
            System.exit(FAILED);
        }
    }

    private static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(WRONG_USE);
    }

    private void run(List<String> arguments) throws InterruptedException {
        List<CliOption> options = new ArrayList<>(CommandLine.ownOptions());
        loaders.forEach(loader -> options.addAll(loader.options()));
        CommandLine commands = CommandLine.parse(arguments, options);
        if (commands.has(CommandLine.HELP)) {
            help(options);
            return;
        }
        HostSession session = open(commands);
        announce(session, commands);
        new CountDownLatch(1).await();
    }

    private HostSession open(CommandLine commands) {
        HostSettings settings = commands.settings();
        loaders.forEach(loader -> loader.check(commands.forLoaders(loaders)));
        HomeState home = new HomeState(settings.home());
        if (commands.has(CommandLine.RESET)) {
            home.reset();
        }
        home.dropHalfFilled();
        boolean filled = home.isFilled();
        if (filled) {
            refuseLoading(commands, home);
        }
        HostSession session = HostSession.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(session::close, "close the host"));
        if (!filled) {
            home.startFilling();
            loaders.forEach(loader -> loader.load(session, commands.forLoaders(loaders)));
            home.finishFilling(commands.forLoaders(loaders));
        }
        return session;
    }

    private void refuseLoading(CommandLine commands, HomeState home) {
        loaders.stream()
                .flatMap(loader -> loader.options().stream())
                .filter(option -> commands.has(option)
                        && !home.wasFilledWith(option.name(), commands.values().getOrDefault(option.name(), "")))
                .findFirst()
                .ifPresent(option -> {
                    throw new UsageException("The home " + commands.home() + " is filled already, so " + option.name()
                            + " comes too late; add --reset to start anew, or name another --home.");
                });
    }

    private void announce(HostSession session, CommandLine commands) {
        out.println("Confluence  " + session.address(ProductName.CONFLUENCE));
        out.println("Jira        " + session.address(ProductName.JIRA));
        out.println("Mail        " + session.address(ProductName.CONFLUENCE) + "/mail");
        out.println("Home        " + commands.home());
        out.println("Logins      admin/admin");
        loaders.stream()
                .flatMap(loader -> loader.logins(commands.forLoaders(loaders)).stream())
                .forEach(login -> out.println("            " + login));
        out.println("ready");
        out.flush();
    }

    private void help(List<CliOption> options) {
        out.println("Starts a small Confluence and a small Jira with plugins in them.");
        out.println();
        for (CliOption option : options) {
            String usage = (option.name() + " " + option.value()).trim();
            String standard = option.standard().isEmpty() ? "" : " [" + option.standard() + "]";
            out.printf("  %-36s %s%s%n", usage, option.help(), standard);
        }
    }
}
