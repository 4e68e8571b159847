package org.guildhall.host.platform;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.plugin.PluginSystem;
import org.guildhall.host.store.TransactionalDataSource;

/** The services that every product gives to its plugins, provided to one product. */
public final class Platform implements AutoCloseable {

    private Platform() {}

    /**
     * Provides all services of the platform; called once, before the product is opened and before plugins start.
     *
     * @param context whose data source comes from {@link org.guildhall.host.store.Stores}
     * @param plugins the product's plugins, who get their own Active Objects and template renderers
     */
    public static Platform provide(ProductContext context, PluginSystem plugins) {
        TransactionalDataSource database = (TransactionalDataSource) context.dataSource();
        sal(context, plugins, database);
        return new Platform();
    }

    private static void sal(ProductContext context, PluginSystem plugins, TransactionalDataSource database) {
        Components components = context.components();
        LocaleResolver locales = new SalLocales(context.users());
        components
                .provide(Clock.class, context.clock())
                .provide(EventPublisher.class, new AnnotatedEventPublisher())
                .provide(ApplicationProperties.class, new SalApplicationProperties(context))
                .provide(UserManager.class, new SalUserManager(context.users()))
                .provide(TimeZoneManager.class, new SalTimeZones(context.users()))
                .provide(LocaleResolver.class, locales)
                .provide(I18nResolver.class, new PluginTranslations(plugins, locales))
                .provide(PluginSettingsFactory.class, new JdbcPluginSettings(database))
                .provide(TransactionTemplate.class, transactions(database));
    }

    private static TransactionTemplate transactions(TransactionalDataSource database) {
        return new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return database.inTransaction(action::doInTransaction);
            }
        };
    }

    /** Lets scheduled jobs run; called when the product and its plugins have started. */
    public void start() {}

    @Override
    public void close() {}
}
