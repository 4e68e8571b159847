package org.guildhall.plugin.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import org.guildhall.confluence.macro.MacroFrame;
import org.guildhall.plugin.Wiring;

/** Puts Guildhall together in Confluence. */
public final class ConfluenceWiring {

    private ConfluenceWiring() {}

    /** Makes the beans of Confluence's modules. */
    public static void wire(Wiring wiring) {
        TemplateRenderer renderer = wiring.offer(TemplateRenderer.class);
        I18nResolver i18n = wiring.offer(I18nResolver.class);
        wiring.beans().add(new MacroFrame(renderer, i18n));
    }
}
