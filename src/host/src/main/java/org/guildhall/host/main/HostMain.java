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
    private static final int UNPRIVILEGED_PORT = 1024;

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
            String other = inUse.port() < UNPRIVILEGED_PORT ? ", or needs rights that you do not have" : "";
            refuse("Port " + inUse.port() + " is in use" + other
                    + "; stop the other program, or choose another port with"
                    + " --confluence-port, --jira-port or --smtp-port.");
        } catch (UsageException | StoreException | PluginException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
        } catch (RuntimeException | Error failed) {
            // Threads of the host go on without this one, in a home that is half filled.
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
        HostSettings settings = commands.settings();
        SiteFilling filling = new SiteFilling(commands, loaders, settings);
        announce(open(settings, filling), filling, commands);
        new CountDownLatch(1).await();
    }

    private HostSession open(HostSettings settings, SiteFilling filling) {
        settings.unlessPortInUse();
        filling.prepare();
        HostSession session = HostSession.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(session::close, "close the host"));
        filling.fill(session);
        return session;
    }

    private void announce(HostSession session, SiteFilling filling, CommandLine commands) {
        out.println("Confluence  " + session.address(ProductName.CONFLUENCE));
        out.println("Jira        " + session.address(ProductName.JIRA));
        out.println("Mail        " + session.address(ProductName.CONFLUENCE) + "/mail");
        out.println("Home        " + commands.home());
        out.println("Logins      admin/admin");
        filling.logins().forEach(login -> out.println("            " + login));
        out.println("ready");
        out.flush();
    }
}
