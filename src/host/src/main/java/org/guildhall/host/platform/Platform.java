package org.guildhall.host.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.platform.ao.ActiveObjectsForPlugins;
import org.guildhall.host.platform.job.Jobs;
import org.guildhall.host.platform.lock.DatabaseLocks;
import org.guildhall.host.platform.template.PluginTemplates;
import org.guildhall.host.plugin.InstalledPlugin;
import org.guildhall.host.plugin.PluginSystem;
import org.guildhall.host.store.TransactionalDataSource;

/** The services that every product gives to its plugins, provided to one product. */
public final class Platform implements AutoCloseable {

    /** How long a killed host's locks hold. */
    private static final Duration LOCK_LEASE = Duration.ofSeconds(20);

    private final DatabaseLocks locks;
    private final Jobs jobs;
    private final Map<String, TemplateRenderer> templates = new ConcurrentHashMap<>();

    private Platform(DatabaseLocks locks, Jobs jobs) {
        this.locks = locks;
        this.jobs = jobs;
    }

    /**
     * Provides all services of the platform; called once, before the product is opened and before plugins start.
     *
     * @param context whose data source comes from {@link org.guildhall.host.store.Stores}
     * @param plugins the product's plugins, who get their own Active Objects and template renderers
     */
    public static Platform provide(ProductContext context, PluginSystem plugins) {
        TransactionalDataSource database = (TransactionalDataSource) context.dataSource();
        DatabaseLocks locks = new DatabaseLocks(database.pool(), LOCK_LEASE, NodeName.in(context.home()));
        Jobs jobs = new Jobs(context.name().key(), database.pool(), context.clock(), locks);
        Platform platform = new Platform(locks, jobs);
        sal(context, plugins);
        context.components().provide(ClusterLockService.class, locks).provide(SchedulerService.class, jobs.service());
        platform.perPlugin(plugins, database);
        return platform;
    }

    private void perPlugin(PluginSystem plugins, TransactionalDataSource database) {
        plugins.providePerPlugin(ActiveObjects.class, new ActiveObjectsForPlugins(database, locks));
        plugins.providePerPlugin(TemplateRenderer.class, this::templates);
        plugins.onChange(templates::clear);
    }

    /** The template renderer of a plugin; the same for its own services and for the panels that the host renders. */
    public TemplateRenderer templates(InstalledPlugin plugin) {
        return templates.computeIfAbsent(plugin.key(), key -> new PluginTemplates(plugin));
    }

    /** The scheduled jobs and their history. */
    public Jobs jobs() {
        return jobs;
    }

    private static void sal(ProductContext context, PluginSystem plugins) {
        Components components = context.components();
        LocaleResolver locales = new SalLocales(context.users());
        components
                .provide(Clock.class, context.clock())
                .provide(EventPublisher.class, new AnnotatedEventPublisher())
                .provide(ApplicationProperties.class, new SalApplicationProperties(context))
                .provide(UserManager.class, new SalUserManager(context.users()))
                .provide(TimeZoneManager.class, new SalTimeZones(context.users()))
                .provide(LocaleResolver.class, locales)
                .provide(I18nResolver.class, new PluginTranslations(plugins, locales));
    }

    /** Lets scheduled jobs run; called when the product and its plugins have started. */
    public void start() {
        jobs.start();
    }

    /** Stops jobs and gives locks back; called after plugins have stopped and before the stores close. */
    @Override
    public void close() {
        jobs.close();
        locks.close();
    }
}
