package org.guildhall.host.kernel;

import java.util.List;
import java.util.Map;

/** Web items, sections and panels of the installed plugins, with their conditions and context providers applied. */
public interface WebFragments {

    /**
     * A link that a plugin contributed.
     *
     * @param key complete module key
     * @param label text in the reader's language
     * @param url absolute path including the context path
     * @param description text in the reader's language, empty when there is none
     * @param id the link's HTML id, empty when there is none
     */
    record Item(String key, String label, String url, String description, String id) {}

    /** A section with its items. */
    record Section(String key, String label, List<Item> items) {}

    /** A rendered web panel; {@code html} comes from the plugin's template. */
    record Panel(String key, String label, String html) {}

    /** The items of a section, by weight. */
    List<Item> items(String section, Map<String, Object> context);

    /** The sections at a location with their items, by weight. */
    List<Section> sections(String location, Map<String, Object> context);

    /** The panels at a location, rendered, by weight. */
    List<Panel> panels(String location, Map<String, Object> context);
}
