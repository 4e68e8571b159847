package com.atlassian.webresource.api.assembler;

/** Web resources of Platform 8 {@code com.atlassian.webresource.api.assembler.PageBuilderService}; confirmed. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
