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
import org.guildhall.web.rest.Answers;
import org.guildhall.web.schedule.SchedulePreviews;
import org.guildhall.web.text.Times;
import org.guildhall.web.text.Users;

/** Beans that modules get in both products. */
public final class SharedBeans {

    private SharedBeans() {}

    /** Offers the host's components that pages and resources ask for, and what answers requests. */
    public static void add(Wiring wiring) {
        wiring.offer(ApplicationProperties.class);
        wiring.offer(I18nResolver.class);
        wiring.offer(LocaleResolver.class);
        wiring.offer(LoginUriProvider.class);
        wiring.offer(PageBuilderService.class);
        wiring.offer(TemplateRenderer.class);
        wiring.offer(TimeZoneManager.class);
        wiring.offer(UserManager.class);
        wiring.offer(WebSudoManager.class);
        wiring.offer(XsrfTokenAccessor.class);
        wiring.offer(XsrfTokenValidator.class);
        UserManager users = wiring.host().get(UserManager.class);
        wiring.beans().add(new Users(users));
        wiring.beans().add(new Answers(wiring.host().get(I18nResolver.class), users));
        Times times = wiring.beans()
                .add(new Times(
                        wiring.host().get(I18nResolver.class),
                        wiring.host().get(LocaleResolver.class),
                        wiring.host().get(TimeZoneManager.class)));
        Clock clock = wiring.beans().add(Clock.class, clock(wiring.host()));
        wiring.beans().add(new SchedulePreviews(times, clock));
    }

    /** A host whose time can be moved offers its clock; the products have none, and time is the machine's (decision 0001). */
    public static Clock clock(HostServices host) {
        return host.find(Clock.class).orElseGet(Clock::systemUTC);
    }
}
