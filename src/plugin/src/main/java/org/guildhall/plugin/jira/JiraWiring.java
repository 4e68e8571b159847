package org.guildhall.plugin.jira;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import org.guildhall.plugin.Wiring;

/** Puts Guildhall together in Jira. */
public final class JiraWiring {

    private JiraWiring() {}

    /** Makes the beans of Jira's modules. */
    public static void wire(Wiring wiring) {
        wiring.offer(TemplateRenderer.class);
        wiring.offer(I18nResolver.class);
    }
}
