package org.guildhall.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.java.ao.RawEntity;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.plugin.InstalledPlugin;
import org.w3c.dom.NodeList;

/** What a plugin's {@code <ao>} module declares. */
final class AoModel {

    private static final int HASH_CHARACTERS = 6;

    private final InstalledPlugin plugin;
    private final PluginModule module;

    AoModel(InstalledPlugin plugin) {
        this.plugin = plugin;
        List<PluginModule> modules = plugin.modules("ao");
        if (modules.size() != 1) {
            throw new IllegalStateException("The plugin " + plugin.key()
                    + " uses Active Objects and must have one <ao> module, not " + modules.size());
        }
        this.module = modules.get(0);
    }

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5, as the products make it. */
    String prefix() {
        String namespace = module.attribute("namespace").orElse(plugin.key());
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(hash);
            return "AO_" + digits.substring(digits.length() - HASH_CHARACTERS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    Class<? extends RawEntity<?>>[] entities() {
        return names("entity").stream().map(plugin::load).toArray(Class[]::new);
    }

    /** The upgrade tasks from the oldest model version to the newest. */
    List<ActiveObjectsUpgradeTask> upgradeTasks() {
        return names("upgradeTask").stream()
                .map(plugin::create)
                .map(ActiveObjectsUpgradeTask.class::cast)
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
    }

    private List<String> names(String element) {
        NodeList nodes = module.element().getElementsByTagName(element);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getTextContent().strip());
        }
        return names;
    }
}
