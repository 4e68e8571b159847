package org.guildhall.host.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.guildhall.host.kernel.WebResources;

/** The page builder that plugins require their web resources with. */
public final class PageBuilder implements PageBuilderService {

    private final WebResources resources;

    public PageBuilder(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public WebResourceAssembler assembler() {
        return Required::new;
    }

    private final class Required implements RequiredResources {

        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            resources.require(moduleCompleteKey);
            return this;
        }
    }
}
