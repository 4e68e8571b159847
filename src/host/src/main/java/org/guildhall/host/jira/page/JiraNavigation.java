package org.guildhall.host.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.ProductNavigation;
import org.guildhall.host.kernel.WebFragments;

/** Jira's header and the sections of its administration. */
final class JiraNavigation implements ProductNavigation {

    private final JiraSite site;

    JiraNavigation(JiraSite site) {
        this.site = site;
    }

    @Override
    public String homeUrl() {
        return site.root() + "/secure/Dashboard.jspa";
    }

    @Override
    public List<Menu> menus() {
        return List.of(
                new Menu(
                        "home_link",
                        "Dashboards",
                        List.of(item("dash_lnk", "System Dashboard", "/secure/Dashboard.jspa"))),
                new Menu("browse_link", "Projects", projects()),
                new Menu(
                        "find_link",
                        "Issues",
                        List.of(
                                item("issues_new_search_link", "Search for issues", "/issues/"),
                                item(
                                        "filter_lnk_my",
                                        "My open issues",
                                        "/issues/?jql="
                                                + JiraPage.encoded(
                                                        "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC")),
                                item(
                                        "filter_lnk_reported",
                                        "Reported by me",
                                        "/issues/?jql="
                                                + JiraPage.encoded(
                                                        "reporter = currentUser() ORDER BY created DESC")))));
    }

    @Override
    public String createUrl() {
        Optional<HostUser> reader = CurrentUser.get();
        boolean may = !site.jira()
                .permissions()
                .projects(ProjectPermission.CREATE_ISSUES, reader)
                .isEmpty();
        return may ? site.root() + "/secure/CreateIssue!default.jspa" : "";
    }

    @Override
    public List<WebFragments.Section> administration() {
        return List.of(new WebFragments.Section(
                "element_options_section",
                "Issue types",
                List.of(
                        item("issue_types", "Issue types", "/secure/admin/ViewIssueTypes.jspa"),
                        item(
                                "issue_type_schemes",
                                "Issue type schemes",
                                "/secure/admin/ManageIssueTypeSchemes!default.jspa"))));
    }

    private List<WebFragments.Item> projects() {
        List<WebFragments.Item> items = new ArrayList<>();
        for (StoredProject project : site.jira().projects().visibleTo(CurrentUser.get())) {
            items.add(item(
                    "proj_lnk_" + project.key(),
                    project.name() + " (" + project.key() + ")",
                    "/browse/" + project.key()));
        }
        items.add(item("project_view_all_link", "View all projects", "/secure/BrowseProjects.jspa"));
        return items;
    }

    private WebFragments.Item item(String id, String label, String path) {
        return new WebFragments.Item("jira:" + id, label, site.root() + path, "", id);
    }
}
