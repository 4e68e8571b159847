package org.guildhall.host.plugin;

/**
 * Something about a plugin that does not work.
 *
 * @param pluginKey the plugin
 * @param moduleKey its module, or empty when the whole plugin is concerned
 * @param message one sentence that says what is wrong
 */
public record PluginProblem(String pluginKey, String moduleKey, String message) {}
