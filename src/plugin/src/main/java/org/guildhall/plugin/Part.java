package org.guildhall.plugin;

/** Something that begins to work when the product has started, and ends when the plugin is switched off. */
public interface Part {

    /** What people miss when it does not work; for the log. */
    String feature();

    /** Begins. */
    void start();

    /** Ends; called only after a start. */
    default void stop() {}
}
