package org.guildhall.host.jira.service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.model.StoredScheme;
import org.guildhall.host.jira.store.DuplicateNameException;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;

/** Issue types and schemes, changed by administrators. */
public final class IssueTypes {

    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_SCHEME_NAME = 255;
    private static final String NEEDS_A_TYPE = "The issue type scheme must have at least one existing issue type.";

    private final JiraStores stores;
    private final Projects projects;

    IssueTypes(JiraStores stores, Projects projects) {
        this.stores = stores;
        this.projects = projects;
    }

    /** All issue types. */
    public List<StoredIssueType> all() {
        return stores.types().all();
    }

    /** The issue types that an administrator, or somebody in a project they may browse, can give to an issue. */
    public List<StoredIssueType> visibleTo(Optional<HostUser> user) {
        if (isAdministrator(user)) {
            return all();
        }
        Set<Long> schemes =
                projects.visibleTo(user).stream().map(StoredProject::schemeId).collect(Collectors.toSet());
        Set<Long> offered = schemes().stream()
                .filter(scheme -> schemes.contains(scheme.id()))
                .flatMap(scheme -> scheme.typeIds().stream())
                .collect(Collectors.toSet());
        return all().stream().filter(type -> offered.contains(type.id())).toList();
    }

    /** All schemes, the default one first. */
    public List<StoredScheme> schemes() {
        return stores.schemes().all();
    }

    /**
     * Creates an issue type and puts it into the default scheme.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * <li>name missing, too long or taken -> BAD REQUEST with the field
     * </ul>
     */
    public StoredIssueType create(String name, String description, boolean subtask, Optional<HostUser> user) {
        requireAdministrator(user);
        if (name.isBlank()) {
            throw JiraRefusal.invalid("name", "You must specify a name for this new issue type.");
        }
        if (name.length() > LONGEST_NAME) {
            throw JiraRefusal.invalid("name", "The issue type name must not exceed 60 characters.");
        }
        try {
            return stores.types()
                    .create(new StoredIssueType(0, name.strip(), description, subtask, StoredIssueType.DEFAULT_AVATAR));
        } catch (DuplicateNameException e) {
            throw JiraRefusal.invalid("name", "An issue type with this name already exists.");
        }
    }

    /**
     * Creates a scheme.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * <li>name missing or taken, types missing or unknown -> BAD REQUEST with the field
     * </ul>
     */
    public StoredScheme createScheme(
            String name, String description, Collection<Long> typeIds, Optional<HostUser> user) {
        requireAdministrator(user);
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isBlank()) {
            errors.put("name", "The issue type scheme must have a name.");
        }
        if (name.length() > LONGEST_SCHEME_NAME) {
            errors.put("name", "The name of the issue type scheme must not exceed 255 characters.");
        }
        if (typeIds.isEmpty() || !known(typeIds)) {
            errors.put("issueTypeIds", NEEDS_A_TYPE);
        }
        if (!errors.isEmpty()) {
            throw JiraRefusal.invalid(errors);
        }
        try {
            return stores.schemes().create(name.strip(), description, typeIds);
        } catch (DuplicateNameException e) {
            throw JiraRefusal.invalid("name", "An issue type scheme with this name already exists.");
        }
    }

    /**
     * Replaces the types that a scheme offers.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * <li>no such scheme, no type, or an unknown one -> BAD REQUEST
     * </ul>
     */
    public void changeScheme(long schemeId, Collection<Long> typeIds, Optional<HostUser> user) {
        requireAdministrator(user);
        if (stores.schemes().byId(schemeId).isEmpty()) {
            throw JiraRefusal.invalid("issueTypeIds", "The issue type scheme does not exist; load the page again.");
        }
        if (typeIds.isEmpty() || !known(typeIds)) {
            throw JiraRefusal.invalid("issueTypeIds", NEEDS_A_TYPE);
        }
        stores.schemes().replaceTypes(schemeId, typeIds);
    }

    /**
     * Gives projects that scheme.
     * <ul>
     * <li>the person does not administer the site -> FORBIDDEN
     * <li>no such scheme or project -> NOT FOUND
     * </ul>
     */
    public void associate(long schemeId, Collection<String> projectKeysOrIds, Optional<HostUser> user) {
        requireAdministrator(user);
        if (stores.schemes().byId(schemeId).isEmpty()) {
            throw JiraRefusal.notFound("The issue type scheme with id '" + schemeId + "' does not exist.");
        }
        List<StoredProject> found = projectKeysOrIds.stream()
                .map(key -> projects.find(key).orElseThrow(() -> Projects.notFound(key)))
                .toList();
        stores.transactions().together(() -> {
            found.forEach(project -> stores.projects().useScheme(project.id(), schemeId));
            return found.size();
        });
    }

    /** Refuses everyone who does not administer the site. */
    public static void requireAdministrator(Optional<HostUser> user) {
        if (!isAdministrator(user)) {
            throw JiraRefusal.forbidden(user, "You do not have permission to administer this Jira.");
        }
    }

    private static boolean isAdministrator(Optional<HostUser> user) {
        return user.map(HostUser::isAdministrator).orElse(false);
    }

    private boolean known(Collection<Long> typeIds) {
        return all().stream().map(StoredIssueType::id).toList().containsAll(typeIds);
    }
}
