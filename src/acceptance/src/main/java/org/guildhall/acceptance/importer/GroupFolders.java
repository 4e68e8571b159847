package org.guildhall.acceptance.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.acceptance.importer.source.Group;
import org.guildhall.acceptance.importer.source.SourcePage;

/**
 * Which group a page belongs to: the one whose key, or whose subproject alone, is the name of a folder on the page's path;
 * the first such folder counts. A page without one belongs to no group.
 */
final class GroupFolders {

    private final Map<String, Optional<Group>> byFolder = new HashMap<>();

    GroupFolders(List<Group> groups) {
        for (Group group : groups) {
            for (String subproject : group.subprojects()) {
                byFolder.merge(lower(subproject), Optional.of(group), GroupFolders::onlyIfSame);
            }
        }
        groups.forEach(group -> byFolder.put(lower(group.key()), Optional.of(group)));
    }

    Optional<Group> of(SourcePage page) {
        for (String folder : page.folder().split("/", -1)) {
            Optional<Group> group = byFolder.getOrDefault(lower(folder), Optional.empty());
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    private static Optional<Group> onlyIfSame(Optional<Group> one, Optional<Group> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
