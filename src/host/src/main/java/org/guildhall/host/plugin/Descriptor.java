package org.guildhall.host.plugin;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What a plugin's {@code atlassian-plugin.xml} says, as far as it concerns this product.
 *
 * @param key the plugin's key
 * @param name as shown to people
 * @param version from {@code plugin-info}
 * @param i18n locations of {@code <resource type="i18n">}
 * @param modules the modules that apply to this product and are known here
 * @param problems what cannot be used, in words
 */
record Descriptor(
        String key,
        String name,
        String version,
        List<String> i18n,
        List<Element> modules,
        List<PluginProblem> problems) {}
