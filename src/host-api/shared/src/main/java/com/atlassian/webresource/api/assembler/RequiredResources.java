package com.atlassian.webresource.api.assembler;

/** Web resources of Platform 8 {@code com.atlassian.webresource.api.assembler.RequiredResources}; confirmed, {@code requireContext} likely. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
