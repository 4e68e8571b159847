package org.guildhall.host.jira.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.PermissionScheme;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.store.DuplicateNameException;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;

/** Permission schemes, read and changed by administrators. */
public final class PermissionSchemes {

    private static final int LONGEST_NAME = 255;
    private static final PermissionScheme DEFAULT = new PermissionScheme(
            PermissionScheme.DEFAULT_ID,
            "Default Permission Scheme",
            "This is the default Permission Scheme. Any new projects that are created will be assigned this scheme.",
            Permissions.usual());

    private final JiraStores stores;
    private final Projects projects;

    PermissionSchemes(JiraStores stores, Projects projects) {
        this.stores = stores;
        this.projects = projects;
    }

    /**
     * All schemes, the default one first.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * </ul>
     */
    public List<PermissionScheme> all(Optional<HostUser> user) {
        IssueTypes.requireAdministrator(user);
        List<PermissionScheme> all = new ArrayList<>(List.of(DEFAULT));
        all.addAll(stores.permissionSchemes().all());
        return all;
    }

    /**
     * The scheme with that id.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN; no such scheme -> NOT FOUND
     * </ul>
     */
    public PermissionScheme existing(long id, Optional<HostUser> user) {
        return all(user).stream()
                .filter(scheme -> scheme.id() == id)
                .findFirst()
                .orElseThrow(() -> JiraRefusal.notFound("The permission scheme with id '" + id + "' does not exist."));
    }

    /**
     * Creates a scheme.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * <li>name missing, too long or taken -> BAD REQUEST with the field
     * </ul>
     */
    public PermissionScheme create(String name, String description, Collection<Grant> grants, Optional<HostUser> user) {
        IssueTypes.requireAdministrator(user);
        if (name.isBlank()) {
            throw JiraRefusal.invalid("name", "You must specify a name for this permission scheme.");
        }
        if (name.length() > LONGEST_NAME) {
            throw JiraRefusal.invalid("name", "The name of the permission scheme must not exceed 255 characters.");
        }
        if (name.strip().equals(DEFAULT.name())) {
            throw taken();
        }
        try {
            return stores.permissionSchemes().create(name.strip(), description, grants);
        } catch (DuplicateNameException e) {
            throw taken();
        }
    }

    /**
     * The scheme that a project uses.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN; the project is not visible -> NOT FOUND
     * </ul>
     */
    public PermissionScheme of(String projectKey, Optional<HostUser> user) {
        IssueTypes.requireAdministrator(user);
        StoredProject project = found(projectKey);
        return existing(stores.permissionSchemes().usedBy(project.id()).orElse(PermissionScheme.DEFAULT_ID), user);
    }

    /**
     * Gives a project another scheme.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN; no such project or scheme -> NOT FOUND
     * </ul>
     */
    public PermissionScheme use(String projectKey, long schemeId, Optional<HostUser> user) {
        PermissionScheme scheme = existing(schemeId, user);
        StoredProject project = found(projectKey);
        return stores.transactions().together(() -> {
            stores.projects().replaceGrants(project.id(), scheme.grants());
            stores.permissionSchemes()
                    .use(project.id(), Optional.of(schemeId).filter(id -> id != PermissionScheme.DEFAULT_ID));
            return scheme;
        });
    }

    /** Administrators of the site administer also the projects that they may not browse. */
    private StoredProject found(String keyOrId) {
        return projects.find(keyOrId).orElseThrow(() -> Projects.notFound(keyOrId));
    }

    private static JiraRefusal taken() {
        return JiraRefusal.invalid("name", "A permission scheme with this name already exists.");
    }
}
