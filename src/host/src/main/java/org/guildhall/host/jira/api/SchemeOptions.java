package org.guildhall.host.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.host.jira.store.SchemeStore;

/** The types in a scheme as plugins see them; as in Jira, adding to the set alone keeps nothing. */
final class SchemeOptions implements OptionSetManager {

    private final SchemeStore schemes;

    SchemeOptions(SchemeStore schemes) {
        this.schemes = schemes;
    }

    @Override
    public OptionSet getOptionsForConfig(FieldConfig config) {
        return new Ids(schemes.byId(config.getId()).orElseThrow().typeIds());
    }

    @Override
    public OptionSet updateOptionSet(FieldConfig config, Collection<String> optionIds) {
        schemes.replaceTypes(
                config.getId(), optionIds.stream().map(Long::valueOf).toList());
        return getOptionsForConfig(config);
    }

    private static final class Ids implements OptionSet {

        private final Set<String> ids = new LinkedHashSet<>();

        Ids(List<Long> typeIds) {
            typeIds.forEach(id -> ids.add(String.valueOf(id)));
        }

        @Override
        public Collection<String> getOptionIds() {
            return List.copyOf(ids);
        }

        @Override
        public void addOption(String constantType, String constantId) {
            ids.add(constantId);
        }
    }
}
