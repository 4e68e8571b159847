package org.guildhall.plugin.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import org.guildhall.confluence.access.ConfluenceAccessControl;
import org.guildhall.confluence.access.ConfluenceAdministrators;
import org.guildhall.confluence.access.ConfluencePeople;
import org.guildhall.confluence.access.ConfluenceUsers;
import org.guildhall.confluence.link.ApplinkIssueTracker;
import org.guildhall.confluence.page.ConfluencePageDirectory;
import org.guildhall.confluence.page.ConfluencePageLabels;
import org.guildhall.confluence.page.CurrentPages;
import org.guildhall.core.execution.Transactions;
import org.guildhall.core.followup.IssueTracker;
import org.guildhall.plugin.HostServices;

/** Confluence as the core's ports see it. */
record ConfluencePorts(
        ConfluenceAccessControl access,
        ConfluencePeople people,
        ConfluencePageDirectory pages,
        ConfluencePageLabels labels,
        IssueTracker tracker) {

    static ConfluencePorts of(HostServices host, Transactions transactions) {
        PermissionManager permissions = host.get(PermissionManager.class);
        UserAccessor accessor = host.get(UserAccessor.class);
        ConfluenceUsers users = new ConfluenceUsers(accessor);
        CurrentPages pages = new CurrentPages(host.get(PageManager.class), transactions);
        return new ConfluencePorts(
                new ConfluenceAccessControl(permissions, pages, host.get(SpaceManager.class), users, transactions),
                new ConfluencePeople(users, new ConfluenceAdministrators(accessor, permissions)),
                new ConfluencePageDirectory(pages, host.get(ApplicationProperties.class)),
                new ConfluencePageLabels(pages, host.get(LabelManager.class)),
                new ApplinkIssueTracker(
                        host.get(ApplicationLinkService.class),
                        users,
                        host.get(I18nResolver.class),
                        host.get(ApplicationProperties.class),
                        host.get(TimeZoneManager.class)));
    }
}
