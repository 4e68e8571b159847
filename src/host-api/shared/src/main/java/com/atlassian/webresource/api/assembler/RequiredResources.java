package com.atlassian.webresource.api.assembler;

/** Web resources of Platform 8 {@code com.atlassian.webresource.api.assembler.RequiredResources}; confirmed. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);
}
