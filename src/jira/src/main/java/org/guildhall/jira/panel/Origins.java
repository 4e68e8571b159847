package org.guildhall.jira.panel;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.jira.panel.Origin.OriginPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads where an issue came from: from the property that Guildhall in Confluence sets, else from the link to the page. Both can
 * be written by anybody who may edit the issue, so nothing in them is trusted.
 */
public final class Origins {

    private static final Logger LOG = LoggerFactory.getLogger(Origins.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENTITY = "IssueProperty";
    private static final String PROPERTY = "guildhall";
    private static final String GLOBAL_ID = "guildhall:";

    private final JsonEntityPropertyManager properties;
    private final RemoteIssueLinkManager links;

    /** Uses Jira's managers. */
    public Origins(JsonEntityPropertyManager properties, RemoteIssueLinkManager links) {
        this.properties = properties;
        this.links = links;
    }

    /** Where the issue came from; empty for an issue that Guildhall did not raise. */
    Optional<Origin> of(Issue issue) {
        EntityProperty property = properties.get(ENTITY, issue.getId(), PROPERTY);
        return property == null ? fromLinks(issue) : read(property.getValue(), issue);
    }

    private static Optional<Origin> read(String json, Issue issue) {
        try {
            JsonNode node = JSON.readTree(json);
            String title = text(node, "pageTitle");
            String url = safe(text(node, "pageUrl"));
            Optional<OriginPage> page =
                    title.isEmpty() && url.isEmpty() ? Optional.empty() : Optional.of(new OriginPage(title, url));
            OriginPage community = new OriginPage(text(node, "community"), safe(text(node, "communityUrl")));
            Origin origin =
                    new Origin(community, text(node, "ritual"), text(node, "session"), page, text(node, "ifThen"));
            boolean says = page.isPresent() || !community.title().isEmpty();
            return node.isObject() && says ? Optional.of(origin) : malformed(issue, "nothing that Guildhall writes");
        } catch (JsonProcessingException e) {
            return malformed(issue, e.getOriginalMessage());
        }
    }

    private static Optional<Origin> malformed(Issue issue, String why) {
        LOG.warn("The property \"{}\" of {} cannot be read: {}", PROPERTY, issue.getKey(), why);
        return Optional.empty();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.textValue().strip() : "";
    }

    private Optional<Origin> fromLinks(Issue issue) {
        return links.getRemoteIssueLinksForIssue(issue).stream()
                .filter(link -> link.getGlobalId() != null && link.getGlobalId().startsWith(GLOBAL_ID))
                .findFirst()
                .map(link -> new Origin(new OriginPage("", ""), "", "", Optional.of(pageOf(link)), ""));
    }

    private static OriginPage pageOf(RemoteIssueLink link) {
        return new OriginPage(String.valueOf(link.getTitle()), safe(String.valueOf(link.getUrl())));
    }

    /** Only what leads to a web page becomes a link. */
    private static String safe(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") ? url : "";
    }
}
