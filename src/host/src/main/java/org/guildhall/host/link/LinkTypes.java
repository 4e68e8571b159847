package org.guildhall.host.link;

import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import org.guildhall.host.kernel.ProductName;
import org.jspecify.annotations.Nullable;

/** The kinds of applications that can be linked. */
final class LinkTypes {

    private static final ApplicationType JIRA = new Jira();
    private static final ApplicationType CONFLUENCE = new Confluence();

    private LinkTypes() {}

    static ApplicationType of(ProductName product) {
        return product == ProductName.JIRA ? JIRA : CONFLUENCE;
    }

    private record Jira() implements JiraApplicationType {

        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }

        @Override
        public @Nullable URI getIconUrl() {
            return null;
        }
    }

    private record Confluence() implements ConfluenceApplicationType {

        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }

        @Override
        public @Nullable URI getIconUrl() {
            return null;
        }
    }
}
