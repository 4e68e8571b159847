package org.guildhall.host.jira.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.StoredScheme;
import org.guildhall.host.jira.store.DuplicateNameException;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** Projects, as far as the person may see them. */
public final class Projects {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z]{1,9}");

    private static final int LONGEST_NAME = 80;

    private final JiraStores stores;
    private final UserDirectory users;
    private final Permissions permissions;

    Projects(JiraStores stores, UserDirectory users, Permissions permissions) {
        this.stores = stores;
        this.users = users;
        this.permissions = permissions;
    }

    /** The projects that the person may browse, by name. */
    public List<StoredProject> visibleTo(Optional<HostUser> user) {
        return permissions.projects(ProjectPermission.BROWSE_PROJECTS, user);
    }

    /**
     * The project with that key or id.
     * <ul>
     * <li>no such project, or the person may not browse it -> NOT FOUND
     * </ul>
     */
    public StoredProject visible(String keyOrId, Optional<HostUser> user) {
        return find(keyOrId)
                .filter(project -> permissions.allows(ProjectPermission.BROWSE_PROJECTS, project, user))
                .orElseThrow(() -> notFound(keyOrId));
    }

    /** The refusal for a project that is not there. */
    static JiraRefusal notFound(String keyOrId) {
        return JiraRefusal.notFound("No project could be found with key '" + keyOrId + "'.");
    }

    /** The project with that key or id, whoever asks. */
    public Optional<StoredProject> find(String keyOrId) {
        return isNumber(keyOrId)
                ? stores.projects().byId(Long.parseLong(keyOrId))
                : stores.projects().byKey(keyOrId);
    }

    /** The issue types that the project's scheme offers, in the scheme's order. */
    public List<StoredIssueType> types(StoredProject project) {
        StoredScheme scheme = stores.schemes().byId(project.schemeId()).orElseThrow();
        Map<Long, StoredIssueType> byId = new LinkedHashMap<>();
        stores.types().all().forEach(type -> byId.put(type.id(), type));
        return scheme.typeIds().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /**
     * Creates a project with the default scheme and the usual permissions.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * <li>key or name malformed or taken, lead unknown -> BAD REQUEST with the field
     * </ul>
     */
    public StoredProject create(ProjectDraft draft, Optional<HostUser> user) {
        if (!user.map(HostUser::isAdministrator).orElse(false)) {
            throw JiraRefusal.forbidden(user, "You must have global administrator rights in order to create projects.");
        }
        Map<String, String> errors = new LinkedHashMap<>();
        if (draft.name().isBlank()) {
            errors.put("projectName", "You must specify a valid project name.");
        }
        if (draft.name().length() > LONGEST_NAME) {
            errors.put("projectName", "The project name must not exceed 80 characters in length.");
        }
        if (!KEY.matcher(draft.key()).matches()) {
            errors.put(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric"
                            + " characters.");
        }
        Optional<HostUser> lead = users.byName(draft.lead()).or(() -> users.byKey(draft.lead()));
        if (lead.isEmpty()) {
            errors.put("projectLead", "You must specify a valid project lead.");
        }
        if (!errors.isEmpty()) {
            throw JiraRefusal.invalid(errors);
        }
        return store(draft, lead.orElseThrow());
    }

    private StoredProject store(ProjectDraft draft, HostUser lead) {
        StoredProject project = new StoredProject(
                0,
                draft.key(),
                draft.name().strip(),
                draft.description(),
                lead.key(),
                stores.schemes().shared().id());
        try {
            return stores.projects().create(project, Permissions.usual());
        } catch (DuplicateNameException e) {
            throw stores.projects()
                    .byKey(draft.key())
                    .map(taken ->
                            JiraRefusal.invalid("projectKey", "Project '" + taken.name() + "' uses this project key."))
                    .orElseGet(() -> JiraRefusal.invalid("projectName", "A project with that name already exists."));
        }
    }

    static boolean isNumber(String text) {
        return text.matches("\\d{1,18}");
    }
}
