package org.guildhall.host.jira.api;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.store.DuplicateNameException;
import org.guildhall.host.jira.store.IssueTypeStore;
import org.jspecify.annotations.Nullable;

/** Issue types as plugins see them. */
final class StoredIssueTypes implements IssueTypeManager {

    private final IssueTypeStore types;

    StoredIssueTypes(IssueTypeStore types) {
        this.types = types;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the name is taken
     */
    @Override
    public IssueType createIssueType(String name, @Nullable String description, Long avatarId) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Name must not be blank");
        }
        try {
            return new SeenIssueType(types.create(
                    new StoredIssueType(0, name.strip(), description == null ? "" : description, false, avatarId)));
        } catch (DuplicateNameException e) {
            throw new IllegalStateException("An issue type with the name '" + name + "' exists already.", e);
        }
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return types.all().stream().<IssueType>map(SeenIssueType::new).toList();
    }
}
