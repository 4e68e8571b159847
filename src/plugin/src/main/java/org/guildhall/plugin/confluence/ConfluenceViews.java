package org.guildhall.plugin.confluence;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import org.guildhall.core.ritual.Occurrences;
import org.guildhall.core.upkeep.DigestSender;
import org.guildhall.plugin.HostServices;
import org.guildhall.plugin.Stores;
import org.guildhall.plugin.Wiring;
import org.guildhall.web.mail.DigestMail;
import org.guildhall.web.mail.MailDigestSender;
import org.guildhall.web.page.CommunityUseCases;
import org.guildhall.web.page.PageViews;
import org.guildhall.web.rest.ArtifactViews;
import org.guildhall.web.rest.FlagViews;
import org.guildhall.web.rest.FollowUpViews;
import org.guildhall.web.schedule.SchedulePreviews;
import org.guildhall.web.text.Times;
import org.guildhall.web.text.Users;

/** How REST resources, pages and mail show things. */
record ConfluenceViews(Users users, Times times, ArtifactViews artifacts, FlagViews flags, FollowUpViews followUps) {

    static ConfluenceViews of(HostServices host, ConfluencePorts ports, Clock clock) {
        Users users = new Users(host.get(UserManager.class));
        I18nResolver i18n = host.get(I18nResolver.class);
        ArtifactViews artifacts = new ArtifactViews(ports.pages(), users, clock);
        return new ConfluenceViews(
                users,
                new Times(i18n, host.get(LocaleResolver.class), host.get(TimeZoneManager.class)),
                artifacts,
                new FlagViews(artifacts),
                new FollowUpViews(ports.pages(), ports.tracker(), users, i18n));
    }

    DigestSender mail(HostServices host) {
        DigestMail mail = new DigestMail(
                host.get(TemplateRenderer.class), host.get(ApplicationProperties.class), flags, users, times);
        return new MailDigestSender(host.get(MailServerManager.class), users, mail);
    }

    /** What REST resources and servlets get by their constructors, besides the services. */
    void add(Wiring wiring, CoreServices services, Stores stores, Clock clock) {
        wiring.beans().add(artifacts);
        wiring.beans().add(flags);
        wiring.beans().add(followUps);
        wiring.beans().add(new PageViews(artifacts, flags, followUps, times, new SchedulePreviews(times, clock)));
        wiring.beans()
                .add(new CommunityUseCases(
                        services.communities(),
                        services.rituals(),
                        new Occurrences(stores.upkeep().occurrences()),
                        services.artifacts(),
                        services.flags(),
                        services.followUps()));
    }
}
