package org.guildhall.host.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What macros are told about where they are rendered. */
public final class HostConversionContext implements ConversionContext {

    private final @Nullable ContentEntityObject entity;
    private final String outputType;
    private final Map<String, Object> properties = new HashMap<>();

    /** The entity is null where there is none, as in the products; the output type is {@code display} or {@code preview}. */
    public HostConversionContext(@Nullable ContentEntityObject entity, String outputType) {
        this.entity = entity;
        this.outputType = outputType;
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
