package org.guildhall.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.followup.IssueKind;
import org.guildhall.core.followup.IssueTypes;
import org.guildhall.core.reference.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates Guildhall's issue types by name and offers them in projects. What is there already is left as it is, and nothing is
 * ever removed from a scheme. Callers hold a cluster lock, so that two nodes that start together create each type once.
 */
public final class JiraIssueTypes implements IssueTypes {

    private static final Logger LOG = LoggerFactory.getLogger(JiraIssueTypes.class);

    private final IssueTypeManager types;
    private final AvatarManager avatars;
    private final ProjectManager projects;
    private final IssueTypeSchemes schemes;
    private final I18nResolver i18n;

    /** Uses Jira's managers. */
    public JiraIssueTypes(
            IssueTypeManager types,
            AvatarManager avatars,
            ProjectManager projects,
            IssueTypeSchemes schemes,
            I18nResolver i18n) {
        this.types = types;
        this.avatars = avatars;
        this.projects = projects;
        this.schemes = schemes;
        this.i18n = i18n;
    }

    @Override
    public Set<ProjectKey> unknown(Set<ProjectKey> keys) {
        return keys.stream()
                .filter(key -> projects.getProjectObjByKey(key.value()) == null)
                .collect(Collectors.toSet());
    }

    @Override
    public void ensure(Set<ProjectKey> keys) {
        Set<String> ids = typeIds();
        keys.stream()
                .map(key -> projects.getProjectObjByKey(key.value()))
                .filter(project -> project != null)
                .forEach(project -> schemes.offer(project, ids));
    }

    private Set<String> typeIds() {
        Map<String, IssueType> byName = new HashMap<>();
        types.getIssueTypes().forEach(type -> byName.put(nameOf(type.getName()), type));
        Map<IssueKind, String> ids = new EnumMap<>(IssueKind.class);
        for (IssueKind kind : IssueKind.values()) {
            @Nullable IssueType known = byName.get(nameOf(kind.typeName()));
            ids.put(kind, known == null ? create(kind) : known.getId());
        }
        return Set.copyOf(ids.values());
    }

    /** Jira refuses a second type whose name differs in case only. */
    private static String nameOf(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private String create(IssueKind kind) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String description = i18n.getText(Locale.ENGLISH, "guildhall.jira.type." + key);
        IssueType created = types.createIssueType(kind.typeName(), description, picture());
        LOG.info("Created the issue type {}", kind.typeName());
        return created.getId();
    }

    private @Nullable Long picture() {
        try {
            return avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
        } catch (LinkageError e) {
            LOG.warn("Guildhall's issue types get no picture: this Jira names them in another way", e);
            return null;
        }
    }
}
