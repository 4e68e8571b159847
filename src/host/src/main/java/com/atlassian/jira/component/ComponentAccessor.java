package com.atlassian.jira.component;

import org.guildhall.host.kernel.Components;
import org.jspecify.annotations.Nullable;

/** The embedded Jira's components by interface, for code that cannot be given them. */
public class ComponentAccessor {

    private static volatile Components components = new Components();

    private ComponentAccessor() {}

    /** Says whose components these are; called when the product opens. */
    public static void initialise(Components ofProduct) {
        components = ofProduct;
    }

    /** The component of that type, or null. */
    public static <T> @Nullable T getComponent(Class<T> componentClass) {
        return components.find(componentClass).orElse(null);
    }
}
