package org.guildhall.host.jira.rest;

import java.net.URI;
import java.util.List;
import org.guildhall.host.jira.service.JiraServices;

/** All resources of the API. */
public final class JiraApi {

    private JiraApi() {}

    /** The resources and the answer to refusals, for one Jira. */
    public static List<Object> resources(JiraServices jira, URI baseUrl) {
        Shapes shapes = new Shapes(baseUrl, jira.users());
        IssueShapes issues = new IssueShapes(jira, shapes);
        return List.of(
                new IssueResource(jira, issues),
                new RemoteLinkResource(jira, issues),
                new CommentResource(jira, issues),
                new TransitionResource(jira, shapes),
                new PropertyResource(jira, shapes),
                new SearchResource(jira, issues),
                new IssueTypeResource(jira, shapes),
                new IssueTypeSchemeResource(jira, shapes),
                new ProjectResource(jira, shapes),
                new PermissionSchemeResource(jira, shapes),
                new ProjectPermissionSchemeResource(jira, shapes),
                new ServerResource(jira, shapes, baseUrl),
                new RefusalMapper());
    }
}
