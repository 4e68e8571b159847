package org.guildhall.host.jira.page;

import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.ProductWeb;

/** Registers all pages. */
public final class JiraPages {

    private JiraPages() {}

    /** Registers the pages of one Jira under that context path. */
    public static void register(JiraServices jira, ProductWeb web, Components components, String root) {
        JiraSite site = new JiraSite(jira, web, components, root);
        DashboardPage dashboard = new DashboardPage(site);
        web.servlet("", dashboard);
        web.servlet("/secure/Dashboard.jspa", dashboard);
        web.servlet("/secure/BrowseProjects.jspa", new ProjectsPage(site));
        web.servlet("/browse/*", new BrowsePage(site));
        web.servlet("/issues/*", new NavigatorPage(site));
        CreateIssuePage create = new CreateIssuePage(site);
        web.servlet("/secure/CreateIssue!default.jspa", create);
        web.servlet("/secure/CreateIssue.jspa", create);
        web.servlet("/secure/CommentIssue.jspa", new CommentAction(site));
        web.servlet("/secure/WorkflowUIDispatcher.jspa", new TransitionAction(site));
        web.servlet("/secure/viewavatar", new TypeIconServlet(site));
        web.servlet("/secure/admin/ViewIssueTypes.jspa", new IssueTypesPage(site));
        web.servlet("/secure/admin/ManageIssueTypeSchemes!default.jspa", new SchemesPage(site));
        web.navigation(new JiraNavigation(site));
    }
}
