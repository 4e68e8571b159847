package org.guildhall.plugin.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import org.guildhall.confluence.link.CommunityAddress;
import org.guildhall.confluence.macro.ArtifactCards;
import org.guildhall.confluence.macro.FollowUpList;
import org.guildhall.confluence.macro.FreshnessBadge;
import org.guildhall.confluence.macro.IssueStatuses;
import org.guildhall.confluence.macro.MacroFrame;
import org.guildhall.confluence.macro.PageViews;
import org.guildhall.confluence.macro.PatternCards;
import org.guildhall.confluence.macro.ReaderTime;
import org.guildhall.plugin.Beans;
import org.guildhall.plugin.HostServices;
import org.guildhall.plugin.Wiring;

/** What macros get by their constructors. */
final class ConfluenceMacros {

    private ConfluenceMacros() {}

    static void add(Wiring wiring, ConfluencePorts ports, CoreServices services, Clock clock) {
        HostServices host = wiring.host();
        Beans beans = wiring.beans();
        MacroFrame frame = beans.add(new MacroFrame(host.get(TemplateRenderer.class), host.get(I18nResolver.class)));
        ReaderTime time = beans.add(new ReaderTime(
                host.get(TimeZoneManager.class), host.get(LocaleResolver.class), host.get(I18nResolver.class)));
        IssueStatuses statuses = new IssueStatuses(ports.tracker(), clock);
        PageViews views = beans.add(new PageViews(services.overviews(), ports.access(), statuses, clock));
        FreshnessBadge badge = beans.add(new FreshnessBadge(frame, time, ports.people()));
        FollowUpList followUps = beans.add(new FollowUpList(frame, ports.tracker()));
        ArtifactCards cards = beans.add(new ArtifactCards(frame, views, badge, followUps));
        beans.add(new CommunityAddress(host.get(ApplicationProperties.class)));
        beans.add(new PatternCards(cards, ports.people()));
    }
}
