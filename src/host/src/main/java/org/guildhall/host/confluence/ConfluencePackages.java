package org.guildhall.host.confluence;

import java.util.Set;

/** The packages of Confluence's API that the host has. */
final class ConfluencePackages {

    static final Set<String> EXPORTED = Set.of(
            "com.atlassian.confluence.content.render.xhtml",
            "com.atlassian.confluence.core",
            "com.atlassian.confluence.event.events",
            "com.atlassian.confluence.event.events.content",
            "com.atlassian.confluence.event.events.content.page",
            "com.atlassian.confluence.labels",
            "com.atlassian.confluence.macro",
            "com.atlassian.confluence.pages",
            "com.atlassian.confluence.plugins.createcontent.api.contextproviders",
            "com.atlassian.confluence.security",
            "com.atlassian.confluence.spaces",
            "com.atlassian.confluence.user",
            "com.atlassian.user");

    private ConfluencePackages() {}
}
