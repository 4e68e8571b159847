package org.guildhall.plugin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.guildhall.web.page.PageFrame;
import org.guildhall.web.page.PageGuard;
import org.guildhall.web.page.PageSite;
import org.guildhall.web.rest.Answers;
import org.guildhall.web.schedule.SchedulePreviews;
import org.guildhall.web.text.Times;
import org.guildhall.web.text.Users;

/** Beans that modules get in both products. */
public final class SharedBeans {

    private SharedBeans() {}

    /** Offers the host's components that pages and resources ask for, and what answers requests. */
    public static void add(Wiring wiring) {
        I18nResolver i18n = wiring.offer(I18nResolver.class);
        LocaleResolver locales = wiring.offer(LocaleResolver.class);
        TimeZoneManager zones = wiring.offer(TimeZoneManager.class);
        UserManager users = wiring.offer(UserManager.class);
        wiring.offer(ApplicationProperties.class);
        Clock clock = wiring.beans().add(Clock.class, clock(wiring.host()));
        Times times = wiring.beans().add(new Times(i18n, locales, zones));
        wiring.beans().add(new SchedulePreviews(times, clock));
        wiring.beans().add(new Users(users));
        wiring.beans().add(new Answers(i18n, users));
        addPages(wiring, i18n, users);
    }

    private static void addPages(Wiring wiring, I18nResolver i18n, UserManager users) {
        PageSite site = new PageSite(
                wiring.offer(TemplateRenderer.class), i18n, wiring.host().get(PageBuilderService.class));
        PageGuard guard = new PageGuard(
                users,
                wiring.host().get(XsrfTokenAccessor.class),
                wiring.host().get(XsrfTokenValidator.class),
                wiring.host().get(WebSudoManager.class),
                wiring.host().get(LoginUriProvider.class));
        wiring.beans().add(new PageFrame(site, guard));
    }

    /** A host whose time can be moved offers its clock; the products have none, and time is the machine's (decision 0001). */
    public static Clock clock(HostServices host) {
        return host.find(Clock.class).orElseGet(Clock::systemUTC);
    }
}
