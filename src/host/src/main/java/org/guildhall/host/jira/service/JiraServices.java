package org.guildhall.host.jira.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.BiPredicate;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.UserDirectory;

/** The use cases of one Jira, wired. */
public final class JiraServices {

    /** Reads and writes JSON. */
    public static final ObjectMapper JSON = new ObjectMapper();

    private final JiraStores stores;
    private final UserDirectory users;
    private final MovableClock clock;
    private final Permissions permissions;
    private final Projects projects;
    private final PermissionSchemes permissionSchemes;
    private final IssueTypes issueTypes;
    private final IssueWriter writer;
    private final Issues issues;
    private final Search search;

    /**
     * Wires the use cases.
     *
     * @param isIndexed whether a plugin declared that path of that issue property as searchable
     */
    public JiraServices(
            JiraStores stores, UserDirectory users, MovableClock clock, BiPredicate<String, String> isIndexed) {
        this.stores = stores;
        this.users = users;
        this.clock = clock;
        this.permissions = new Permissions(stores.projects());
        this.projects = new Projects(stores, users, permissions);
        this.permissionSchemes = new PermissionSchemes(stores, projects);
        this.issueTypes = new IssueTypes(stores, projects);
        this.writer = new IssueWriter(stores, users, clock);
        this.issues = new Issues(this);
        this.search = new Search(this, isIndexed);
    }

    /** The tables. */
    public JiraStores stores() {
        return stores;
    }

    /** The people. */
    public UserDirectory users() {
        return users;
    }

    /** The host's clock. */
    public MovableClock clock() {
        return clock;
    }

    /** Who may do what. */
    public Permissions permissions() {
        return permissions;
    }

    /** Projects. */
    public Projects projects() {
        return projects;
    }

    /** Who may do what, as schemes that projects use. */
    public PermissionSchemes permissionSchemes() {
        return permissionSchemes;
    }

    /** Issue types and their schemes. */
    public IssueTypes issueTypes() {
        return issueTypes;
    }

    /** Changes to issues without a check of permission. */
    public IssueWriter writer() {
        return writer;
    }

    /** Issues. */
    public Issues issues() {
        return issues;
    }

    /** Search by JQL. */
    public Search search() {
        return search;
    }
}
