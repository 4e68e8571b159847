package org.guildhall.core.memory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.upkeep.PageLabels;

/** Labels in memory. */
public final class MemoryPageLabels implements PageLabels {

    private record PageAndLabel(PageRef page, String label) {}

    private final Set<PageAndLabel> labels = ConcurrentHashMap.newKeySet();

    /** Whether the page has that label. */
    public boolean has(PageRef page, String label) {
        return labels.contains(new PageAndLabel(page, label));
    }

    @Override
    public void set(PageRef page, String label, boolean present) {
        if (present) {
            labels.add(new PageAndLabel(page, label));
        } else {
            labels.remove(new PageAndLabel(page, label));
        }
    }
}
