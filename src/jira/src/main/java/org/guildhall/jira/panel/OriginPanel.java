package org.guildhall.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.jira.panel.Origin.OriginPage;

/**
 * What the panel shows. Jira's panels do not escape by themselves and other templates do; names that end in {@code Html} are
 * left alone by both, so the texts are escaped here.
 */
public final class OriginPanel implements ContextProvider {

    private final Origins origins;
    private final I18nResolver i18n;

    /** Reads origins; words come from the host's translator. */
    public OriginPanel(Origins origins, I18nResolver i18n) {
        this.origins = origins;
        this.i18n = i18n;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The panel has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> model = new HashMap<>();
        if (context.get("issue") instanceof Issue issue) {
            origins.of(issue).ifPresent(origin -> fill(model, origin));
        }
        return model;
    }

    private void fill(Map<String, Object> model, Origin origin) {
        put(model, "pageTitle", origin.page().map(OriginPage::title).orElse(""));
        put(model, "pageUrl", origin.page().map(OriginPage::url).orElse(""));
        put(model, "community", origin.community().title());
        put(model, "communityUrl", origin.community().url());
        put(model, "ritual", origin.ritual());
        put(model, "session", origin.session());
        put(model, "ifThen", origin.ifThen());
        for (String label : new String[] {"page", "community", "ritual", "session", "ifthen"}) {
            put(model, label + "Label", i18n.getText("guildhall.jira.panel." + label));
        }
    }

    private static void put(Map<String, Object> model, String name, String text) {
        model.put(name + "Html", escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
