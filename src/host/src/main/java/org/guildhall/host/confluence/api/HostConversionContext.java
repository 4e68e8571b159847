package org.guildhall.host.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlTimeoutException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.ContentTree;
import com.atlassian.confluence.renderer.PageContext;
import io.atlassian.util.concurrent.Timeout;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What macros are told about where they are rendered. */
public final class HostConversionContext implements ConversionContext {

    private final @Nullable ContentEntityObject entity;
    private final String spaceKey;
    private final String outputType;
    private final Map<String, Object> properties = new HashMap<>();
    private final Timeout timeout = Timeout.getMillisTimeout(2, TimeUnit.MINUTES);

    /** The entity is null where there is none, as in the products; the output type is {@code display} or {@code preview}. */
    public HostConversionContext(@Nullable ContentEntityObject entity, String spaceKey, String outputType) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.outputType = outputType;
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public PageContext getPageContext() {
        return entity == null ? new PageContext() : entity.toPageContext();
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public @Nullable String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public @Nullable Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public ContentTree getContentTree() {
        return new ContentTree();
    }

    @Override
    public Timeout timeout() {
        return timeout;
    }

    @Override
    public void checkTimeout() throws XhtmlTimeoutException {
        if (timeout.isExpired()) {
            throw new XhtmlTimeoutException("Rendering took longer than two minutes");
        }
    }

    @Override
    public boolean isAsyncRenderSafe() {
        return false;
    }

    @Override
    public void disableAsyncRenderSafe() {
        // Everything is rendered at once.
    }

    @Override
    public boolean isDiffOrEmail() {
        return outputType.equals("diff") || outputType.equals("email");
    }
}
