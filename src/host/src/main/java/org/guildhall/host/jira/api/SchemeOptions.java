package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import java.util.List;
import org.guildhall.host.jira.store.SchemeStore;

/** The types in a scheme as plugins see them. */
final class SchemeOptions implements OptionSetManager {

    private final SchemeStore schemes;

    SchemeOptions(SchemeStore schemes) {
        this.schemes = schemes;
    }

    @Override
    public OptionSet getOptionsForConfig(FieldConfig config) {
        List<String> ids = schemes.byId(config.getId()).orElseThrow().typeIds().stream()
                .map(String::valueOf)
                .toList();
        return () -> ids;
    }
}
