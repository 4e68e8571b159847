package org.guildhall.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schemes that say which issue types a project offers. */
public final class IssueTypeSchemes {

    private static final Logger LOG = LoggerFactory.getLogger(IssueTypeSchemes.class);

    private final IssueTypeSchemeManager schemes;
    private final OptionSetManager options;

    /** Uses Jira's managers. */
    public IssueTypeSchemes(IssueTypeSchemeManager schemes, OptionSetManager options) {
        this.schemes = schemes;
        this.options = options;
    }

    /** Adds the types that the project does not offer yet at the end of its scheme; the others stay in their order. */
    void offer(Project project, Collection<String> typeIds) {
        try {
            FieldConfigScheme scheme = schemes.getConfigScheme(project);
            List<String> ids = new ArrayList<>(
                    options.getOptionsForConfig(scheme.getOneAndOnlyConfig()).getOptionIds());
            List<String> missing = new TreeSet<>(typeIds)
                    .stream().filter(id -> !ids.contains(id)).toList();
            if (missing.isEmpty()) {
                return;
            }
            if (schemes.isDefaultIssueTypeScheme(scheme)) {
                missing.forEach(schemes::addOptionToDefault);
            } else {
                ids.addAll(missing);
                schemes.update(scheme, ids);
            }
        } catch (LinkageError e) {
            LOG.warn(
                    "Add Guildhall's issue types to the scheme of {} by hand: this Jira keeps schemes in another way",
                    project.getKey(),
                    e);
        }
    }
}
