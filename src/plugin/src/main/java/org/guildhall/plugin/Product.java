package org.guildhall.plugin;

/**
 * The product that the plugin is in, known by the types that it exports. Its components cannot be asked yet: when the server
 * starts, the plugin that brings SAL may start after this one.
 */
enum Product {
    CONFLUENCE("com.atlassian.confluence.pages.PageManager"),
    JIRA("com.atlassian.jira.component.ComponentAccessor"),
    ANOTHER("");

    private final String type;

    Product(String type) {
        this.type = type;
    }

    /** The product whose types the loader finds. */
    static Product seenBy(ClassLoader loader) {
        return CONFLUENCE.isSeenBy(loader) ? CONFLUENCE : JIRA.isSeenBy(loader) ? JIRA : ANOTHER;
    }

    private boolean isSeenBy(ClassLoader loader) {
        try {
            return Class.forName(type, false, loader).getName().equals(type);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
