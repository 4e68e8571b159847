package org.guildhall.host.jira.service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredScheme;
import org.guildhall.host.jira.store.DuplicateNameException;
import org.guildhall.host.jira.store.JiraStores;
import org.guildhall.host.kernel.HostUser;

/** Issue types and schemes, changed by administrators. */
public final class IssueTypes {

    private static final int LONGEST_NAME = 60;

    private final JiraStores stores;

    IssueTypes(JiraStores stores) {
        this.stores = stores;
    }

    /** All issue types. */
    public List<StoredIssueType> all() {
        return stores.types().all();
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
        if (typeIds.isEmpty() || !known(typeIds)) {
            errors.put("issueTypeIds", "The issue type scheme must have at least one existing issue type.");
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
     * <li>no type, or an unknown one -> BAD REQUEST
     * </ul>
     */
    public void changeScheme(long schemeId, Collection<Long> typeIds, Optional<HostUser> user) {
        requireAdministrator(user);
        if (typeIds.isEmpty() || !known(typeIds)) {
            throw JiraRefusal.invalid(
                    "issueTypeIds", "The issue type scheme must have at least one existing issue type.");
        }
        stores.schemes().replaceTypes(schemeId, typeIds);
    }

    /** Refuses everyone who does not administer the site. */
    public static void requireAdministrator(Optional<HostUser> user) {
        if (!user.map(HostUser::isAdministrator).orElse(false)) {
            throw JiraRefusal.forbidden(user, "You do not have permission to administer this Jira.");
        }
    }

    private boolean known(Collection<Long> typeIds) {
        return all().stream().map(StoredIssueType::id).toList().containsAll(typeIds);
    }
}
