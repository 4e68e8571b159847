package com.atlassian.webresource.api.assembler;

/** Web resources of Platform 8 {@code com.atlassian.webresource.api.assembler.WebResourceAssembler}; confirmed. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
