package org.guildhall.host.main;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.mail.server.MailServerManager;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostProduct;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.link.LinkAuthenticator;
import org.guildhall.host.link.LinkAuthorisationServlet;
import org.guildhall.host.link.ProductLinks;
import org.guildhall.host.mail.MailResource;
import org.guildhall.host.mail.MailServlet;
import org.guildhall.host.mail.SmtpSender;
import org.guildhall.host.platform.Platform;
import org.guildhall.host.plugin.PluginSystem;
import org.guildhall.host.web.JettyProductWeb;

/** One product of the host, put together and running. */
public final class RunningProduct implements AutoCloseable {

    private final HostProduct product;
    private final HostSettings settings;
    private final Surroundings surroundings;
    private final PluginSystem plugins;
    private final ProductContext context;
    private final Platform platform;
    private final JettyProductWeb web;

    RunningProduct(HostProduct product, HostSettings settings, Surroundings surroundings) {
        this.product = product;
        this.settings = settings;
        this.surroundings = surroundings;
        this.plugins = new PluginSystem(product, surroundings.home().of(product.name()));
        this.context = new ProductContext(
                product.name(),
                surroundings.home().of(product.name()),
                settings.address(product.name()),
                surroundings.stores().dataSource(product.name()),
                surroundings.clock(),
                surroundings.users(),
                new Components(),
                plugins.modules());
        this.platform = Platform.provide(context, plugins);
        this.web = new JettyProductWeb(
                context,
                Optional.of(new PluginPanels(plugins, platform)),
                List.of(new LinkAuthenticator(surroundings.linkSignature(), surroundings.users())));
    }

    RunningProduct start() {
        provideServices();
        product.open(context);
        product.serve(web);
        serveOwnPages();
        settings.plugins().forEach(plugins::install);
        plugins.start(context.components());
        plugins.onChange(web::pluginsChanged);
        web.start();
        plugins.productStarted();
        platform.start();
        return this;
    }

    /** Which product this is. */
    public ProductName name() {
        return product.name();
    }

    /** The product itself, for what it offers to those who fill it. */
    public HostProduct product() {
        return product;
    }

    /** Its plugins. */
    public PluginSystem plugins() {
        return plugins;
    }

    /** Its services that plugins see. */
    public Components components() {
        return context.components();
    }

    /** Its platform services, among them the scheduled jobs. */
    public Platform platform() {
        return platform;
    }

    /** Its web container. */
    public JettyProductWeb web() {
        return web;
    }

    private void provideServices() {
        ProductName name = product.name();
        String label = name == ProductName.JIRA ? "[JIRA]" : "[Confluence]";
        context.components()
                .provide(
                        ApplicationLinkService.class,
                        new ProductLinks(
                                context.baseUrl(), others(), surroundings.linkSignature(), surroundings.linkTerms()))
                .provide(
                        MailServerManager.class,
                        new SmtpSender(
                                surroundings.mail().port(),
                                surroundings.clock(),
                                name.key().toLowerCase(Locale.ROOT) + "@localhost.example",
                                label));
        web.provideTo(context.components());
    }

    private void serveOwnPages() {
        web.servlet("/mail/*", new MailServlet(surroundings.mail().archive(), web.templates()));
        web.servlet("/host/clock", new ClockServlet(surroundings, web.templates(), web.tokens()));
        web.servlet(
                LinkAuthorisationServlet.PATH,
                new LinkAuthorisationServlet(surroundings.linkTerms(), web.templates(), web.tokens()));
        web.rest(
                "/rest/host/1.0",
                new MailResource(surroundings.mail().archive()),
                new ClockResource(surroundings),
                new JobResource(platform),
                new AnsweredResource(web.answered()),
                new LinkTermsResource(surroundings.linkTerms()),
                new ProblemResource(plugins, web));
    }

    private Map<ProductName, URI> others() {
        Map<ProductName, URI> others = new EnumMap<>(ProductName.class);
        settings.ports().keySet().stream()
                .filter(name -> name != product.name())
                .forEach(name -> others.put(name, settings.address(name)));
        return others;
    }

    @Override
    public void close() {
        try {
            web.stop();
        } finally {
            try {
                plugins.close();
            } finally {
                platform.close();
            }
        }
    }
}
