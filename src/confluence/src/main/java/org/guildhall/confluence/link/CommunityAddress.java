package org.guildhall.confluence.link;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.guildhall.core.community.Community;

/** Where people find a community's page, as seen from outside Confluence. */
public final class CommunityAddress {

    private static final String COMMUNITIES = "/plugins/servlet/guildhall/communities/";

    private final ApplicationProperties application;

    /** Asks the host for its own address. */
    public CommunityAddress(ApplicationProperties application) {
        this.application = application;
    }

    /** The page of a community. */
    public String of(Community community) {
        return application.getBaseUrl(UrlMode.CANONICAL)
                + COMMUNITIES
                + community.id().value();
    }
}
