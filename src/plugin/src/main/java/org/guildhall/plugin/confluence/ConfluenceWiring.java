package org.guildhall.plugin.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import org.guildhall.confluence.page.PageListener;
import org.guildhall.confluence.page.PublishedPages;
import org.guildhall.confluence.page.StalePages;
import org.guildhall.core.access.AccessControl;
import org.guildhall.plugin.ClusterLocks;
import org.guildhall.plugin.HostServices;
import org.guildhall.plugin.OutboxJobRunner;
import org.guildhall.plugin.ScheduledCourier;
import org.guildhall.plugin.ScheduledPart;
import org.guildhall.plugin.SharedBeans;
import org.guildhall.plugin.Stores;
import org.guildhall.plugin.UpkeepJobRunner;
import org.guildhall.plugin.Wiring;

/** Puts Guildhall together in Confluence. */
public final class ConfluenceWiring {

    private static final String OUTBOX = "guildhall.outbox";
    private static final String NIGHTLY = "0 13 2 * * ?";
    private static final String EVERY_TWO_MINUTES = "0 */2 * * * ?";

    private ConfluenceWiring() {}

    /** Makes the beans of Confluence's modules, and the parts that start with the product. */
    public static void wire(Wiring wiring) {
        HostServices host = wiring.host();
        SharedBeans.add(wiring);
        Stores stores = Stores.in(host.get(ActiveObjects.class));
        ConfluencePorts ports = ConfluencePorts.of(host, stores.transactions());
        Clock clock = SharedBeans.clock(host);
        ConfluenceViews views = ConfluenceViews.of(host, ports, clock);
        CoreServices.Platform platform = new CoreServices.Platform(
                new ClusterLocks(host.get(ClusterLockService.class)),
                clock,
                views.mail(host),
                new ScheduledCourier(host.get(SchedulerService.class), stores.transactions(), OUTBOX));
        CoreServices services = CoreServices.of(stores, ports, platform);
        services.all().forEach(wiring.beans()::add);
        wiring.beans().add(AccessControl.class, ports.access());
        wiring.beans().add(ports.people());
        wiring.beans().add(ports.pages());
        ConfluenceMacros.add(wiring, ports, services, clock);
        wiring.beans().add(new StalePages(stores.upkeep().artifacts(), clock));
        views.add(wiring, services, stores, clock);
        addParts(wiring, ports, services);
    }

    private static void addParts(Wiring wiring, ConfluencePorts ports, CoreServices services) {
        HostServices host = wiring.host();
        PageListener listener = new PageListener(
                new PublishedPages(ports.pages(), services.artifacts(), services.communities(), services.rituals()));
        wiring.lifecycle().add(new PageListenerPart(host.get(EventPublisher.class), listener));
        wiring.lifecycle().add(job(host, "guildhall.upkeep", new UpkeepJobRunner(services.sweep()), NIGHTLY));
        wiring.lifecycle().add(job(host, OUTBOX, new OutboxJobRunner(services.outbox()), EVERY_TWO_MINUTES));
    }

    /** On the site's own clock: at night it is night where the site is. */
    private static ScheduledPart job(HostServices host, String name, JobRunner runner, String cron) {
        return new ScheduledPart(
                host.get(SchedulerService.class),
                name,
                runner,
                () -> Schedule.forCronExpression(
                        cron, host.get(TimeZoneManager.class).getDefaultTimeZone()));
    }
}
