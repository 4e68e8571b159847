package org.guildhall.host.web.fragment;

import org.guildhall.host.kernel.PluginModule;

/** Instances of the classes that a descriptor names: the plugin's own, or else one of the product's. */
final class Instances {

    private Instances() {}

    static Object of(PluginModule module, String className) {
        try {
            return module.newInstance(className);
        } catch (IllegalStateException notInPlugin) {
            return ofProduct(className, notInPlugin);
        }
    }

    private static Object ofProduct(String className, IllegalStateException notInPlugin) {
        if (!className.startsWith("com.atlassian.")) {
            throw notInPlugin;
        }
        try {
            return Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notInProduct) {
            notInPlugin.addSuppressed(notInProduct);
            throw notInPlugin;
        }
    }
}
