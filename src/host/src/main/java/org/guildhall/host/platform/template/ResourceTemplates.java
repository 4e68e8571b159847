package org.guildhall.host.platform.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Loads templates by a function from their name; a plugin's templates change only with the plugin. */
final class ResourceTemplates extends ResourceLoader {

    private final Function<String, Optional<URL>> resources;

    ResourceTemplates(Function<String, Optional<URL>> resources) {
        this.resources = resources;
    }

    @Override
    public void init(ExtProperties configuration) {
        // There is nothing to configure.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        URL url =
                resources.apply(name).orElseThrow(() -> new ResourceNotFoundException("There is no template " + name));
        try {
            return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResourceNotFoundException("The template " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
