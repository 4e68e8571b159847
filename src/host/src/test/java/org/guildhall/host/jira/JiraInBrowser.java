package org.guildhall.host.jira;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredRemoteLink;
import org.guildhall.host.jira.service.Additions;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.web.JettyProductWeb;

/** Starts the small Jira alone with a few issues, to look at its pages: {@code main} with a port. */
public final class JiraInBrowser {

    private JiraInBrowser() {}

    public static void main(String[] arguments) throws InterruptedException {
        JiraFixture fixture = new JiraFixture("http://localhost:" + arguments[0] + "/jira");
        JettyProductWeb web = new JettyProductWeb(fixture.context, List.of());
        web.provideTo(fixture.components);
        fixture.product.serve(web);
        content(fixture);
        web.start();
        Thread.currentThread().join();
    }

    private static void content(JiraFixture fixture) {
        fixture.project("DATA");
        fixture.project("OPS");
        JiraServices jira = fixture.jira();
        StoredIssue issue = fixture.issue(
                "DATA",
                """
                {"summary":"Check the <split> for leakage","labels":["leakage","review"],"assignee":{"name":"maya"},
                "duedate":"2026-03-20","description":"h2. Why\\n\\nThe *validation* score was _too_ good, see [the page|http://localhost:1990/confluence/x].\\n\\n* shuffle by customer\\n* keep <b>time</b> order\\n\\n{code}split(df, by='customer')\\n<script>{code}"}
                """);
        fixture.issue("DATA", "{\"summary\":\"Bring the checklist into review\",\"issuetype\":{\"name\":\"Story\"}}");
        StoredIssue bug = fixture.issue(
                "DATA",
                "{\"summary\":\"Scores differ\",\"issuetype\":{\"name\":\"Bug\"},\"priority\":{\"name\":\"Highest\"}}");
        jira.issues().transition(bug.key(), "31", Additions.NONE, Optional.of(JiraFixture.ADMIN));
        jira.issues().transition(issue.key(), "21", Additions.NONE, Optional.of(JiraFixture.MAYA));
        jira.issues().comment(issue.key(), "Done for *two* of three sets.", Optional.of(JiraFixture.MAYA));
        jira.stores()
                .links()
                .upsert(new StoredRemoteLink(
                        0,
                        issue.id(),
                        Optional.of("g"),
                        "Experiment review of 26 February",
                        "",
                        "http://localhost:1990/confluence/pages/viewpage.action?pageId=1",
                        "documented in",
                        "com.atlassian.confluence",
                        "Confluence",
                        "",
                        "",
                        false));
    }
}
