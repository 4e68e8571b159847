package org.guildhall.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import org.guildhall.host.confluence.content.Wiki;

/** Confluence's {@code LabelManager}; 1 from a changing method means that something changed. */
public final class HostLabelManager implements LabelManager {

    private final Wiki wiki;

    /** Labels of that content. */
    public HostLabelManager(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public int addLabel(Labelable object, Label label) {
        return wiki.labels().add(id(object), label.getName()) ? 1 : 0;
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        return wiki.labels().remove(id(object), label.getName()) ? 1 : 0;
    }

    private static long id(Labelable object) {
        if (object instanceof ContentEntityObject content) {
            return content.getId();
        }
        throw new IllegalArgumentException("The host keeps labels of pages only");
    }
}
