package org.guildhall.host.kernel;

import java.util.List;
import java.util.Optional;

/** The enabled modules of all installed plugins that apply to this product, in the order of their descriptors. */
public interface PluginModules {

    /** All of them. */
    List<PluginModule> all();

    /** Modules of one type, by element name, for example {@code web-item}. */
    List<PluginModule> ofType(String type);

    /** The module with that complete key ({@code plugin.key:module-key}). */
    Optional<PluginModule> byCompleteKey(String completeKey);
}
