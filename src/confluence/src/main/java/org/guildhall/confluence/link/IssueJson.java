package org.guildhall.confluence.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.artifact.PageSummary;
import org.guildhall.core.followup.IssueDraft;
import org.guildhall.core.followup.IssueKind;
import org.guildhall.core.reference.IssueKey;

/** Requests as Jira's REST API wants them. */
final class IssueJson {

    /** The entity property that tells Guildhall in Jira where an issue came from. */
    static final String PROPERTY = "guildhall";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private IssueJson() {}

    /** A label that only this cause has, so that what was raised for it can be found again. */
    static String label(String marker) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(marker.getBytes(StandardCharsets.UTF_8));
            return "guildhall-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static ObjectNode search(String jql, int most, String field) {
        ObjectNode search = JSON.objectNode();
        search.put("jql", jql).put("startAt", 0).put("maxResults", most).put("validateQuery", false);
        search.putArray("fields").add(field);
        return search;
    }

    static String labelled(String marker) {
        return "labels = \"" + label(marker) + "\" ORDER BY created ASC";
    }

    static String among(Collection<IssueKey> issues) {
        return issues.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", ", "issuekey in (", ")"));
    }

    static ObjectNode issue(IssueDraft draft, String summary, String description) {
        ObjectNode issue = JSON.objectNode();
        ObjectNode fields = issue.putObject("fields");
        fields.putObject("project").put("key", draft.project().value());
        fields.putObject("issuetype").put("name", draft.kind().typeName());
        fields.put("summary", summary).put("description", description);
        fields.putArray("labels").add(label(draft.marker()));
        return issue;
    }

    /** Where an issue came from; members that do not apply are left out. */
    static ObjectNode origin(IssueDraft draft, String communityUrl) {
        ObjectNode origin = JSON.objectNode();
        origin.put("kind", draft.kind().name());
        origin.put("communityId", draft.community().id().value());
        origin.put("community", draft.community().name()).put("communityUrl", communityUrl);
        draft.origin().ifPresent(page -> origin.put("pageId", page.page().id())
                .put("pageTitle", page.title())
                .put("pageUrl", page.url()));
        if (draft.kind() == IssueKind.CANCELLED_RITUAL) {
            origin.put("ritual", draft.subject());
        }
        for (String detail : List.of("ritual", "session")) {
            Optional.ofNullable(draft.details().get(detail)).ifPresent(value -> origin.put(detail, value));
        }
        String ifThen = draft.details().getOrDefault("ifThen", "");
        if (!ifThen.isEmpty()) {
            origin.put("ifThen", ifThen);
        }
        return origin;
    }

    /** A link from the issue to the page; the global id makes a second one replace the first. */
    static ObjectNode remoteLink(PageSummary page, String marker, String relationship) {
        ObjectNode link = JSON.objectNode();
        link.put("globalId", "guildhall:" + marker).put("relationship", relationship);
        link.putObject("application").put("type", "com.atlassian.confluence").put("name", "Confluence");
        link.putObject("object").put("url", page.url()).put("title", page.title());
        return link;
    }

    static ObjectNode comment(String body) {
        return JSON.objectNode().put("body", body);
    }

    static String keyOf(JsonNode issue) {
        return issue.path("key").asText();
    }
}
