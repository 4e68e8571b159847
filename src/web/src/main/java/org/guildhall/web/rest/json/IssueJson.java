package org.guildhall.web.rest.json;

import java.util.Optional;
import org.guildhall.core.followup.IssueStatus;

/** A Jira issue; its status is absent when Jira did not say. */
public record IssueJson(String key, String url, Optional<StatusJson> status) {

    /** Where it stands. */
    public record StatusJson(String name, @Word(IssueStatus.Category.class) String category) {}
}
