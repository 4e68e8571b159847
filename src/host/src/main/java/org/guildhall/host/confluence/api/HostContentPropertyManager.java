package org.guildhall.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPropertyManager;
import org.guildhall.host.confluence.content.PageProperty;
import org.guildhall.host.confluence.content.PropertyStore;
import org.jspecify.annotations.Nullable;

/** Confluence's {@code ContentPropertyManager}; a string has at most 255 characters, a text has no limit. */
public final class HostContentPropertyManager implements ContentPropertyManager {

    private final PropertyStore properties;

    /** Properties of that content. */
    public HostContentPropertyManager(PropertyStore properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable String getStringProperty(ContentEntityObject entity, String key) {
        return getTextProperty(entity, key);
    }

    @Override
    public void setStringProperty(ContentEntityObject entity, String key, String value) {
        if (value.length() > 255) {
            throw new IllegalArgumentException("A string property has at most 255 characters: " + key);
        }
        setTextProperty(entity, key, value);
    }

    @Override
    public @Nullable String getTextProperty(ContentEntityObject entity, String key) {
        return properties.find(entity.getId(), key).map(PageProperty::value).orElse(null);
    }

    @Override
    public void setTextProperty(ContentEntityObject entity, String key, String value) {
        properties.put(entity.getId(), key, value);
    }

    @Override
    public void removeProperty(ContentEntityObject entity, String key) {
        properties.remove(entity.getId(), key);
    }

    @Override
    public void removeProperties(ContentEntityObject entity) {
        properties.removeAll(entity.getId());
    }
}
