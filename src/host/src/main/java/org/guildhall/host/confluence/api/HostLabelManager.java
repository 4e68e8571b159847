package org.guildhall.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.guildhall.host.confluence.content.Wiki;
import org.jspecify.annotations.Nullable;

/** Confluence's {@code LabelManager}; 1 from a changing method means that something changed. */
public final class HostLabelManager implements LabelManager {

    private final Wiki wiki;
    private final Entities entities;

    /** Labels of that content. */
    public HostLabelManager(Wiki wiki, Entities entities) {
        this.wiki = wiki;
        this.entities = entities;
    }

    @Override
    public int addLabel(Labelable object, Label label) {
        return wiki.labels().add(id(object), label.getName()) ? 1 : 0;
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        return wiki.labels().remove(id(object), label.getName()) ? 1 : 0;
    }

    @Override
    public @Nullable Label getLabel(String name) {
        return wiki.labels().counts().containsKey(new Label(name).getName()) ? new Label(name) : null;
    }

    @Override
    public List<? extends Labelable> getCurrentContentForLabel(Label label) {
        return pages(label);
    }

    @Override
    public List<? extends Labelable> getCurrentContentForLabelAndSpace(Label label, String spaceKey) {
        return pages(label).stream()
                .filter(page -> spaceKey.equalsIgnoreCase(page.getSpaceKey()))
                .toList();
    }

    private List<Page> pages(Label label) {
        List<Long> ids = wiki.labels().pagesWith(label.getName());
        wiki.labels().ofAll(ids);
        return wiki.pages().byIds(ids).stream().map(entities::page).toList();
    }

    private static long id(Labelable object) {
        if (object instanceof ContentEntityObject content) {
            return content.getId();
        }
        throw new IllegalArgumentException("The host keeps labels of pages only");
    }
}
