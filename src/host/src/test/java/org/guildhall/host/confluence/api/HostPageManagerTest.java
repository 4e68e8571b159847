package org.guildhall.host.confluence.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.content.WikiPage;
import org.junit.jupiter.api.Test;

class HostPageManagerTest {

    private final TestHost host = new TestHost();
    private final HostPageManager pages = new HostPageManager(host.wiki(), host.confluence.entities());

    @Test
    void showsPagesWithTheirSpaceAndLabels() {
        WikiPage stored = host.page("Review", "<p>1</p>");
        host.wiki().labels().add(stored.id(), "pattern");

        Page page = pages.getPages(List.of(stored.id())).get(0);

        assertThat(page.getTitle()).isEqualTo("Review");
        assertThat(page.getBodyAsString()).isEqualTo("<p>1</p>");
        assertThat(page.getSpace().getKey()).isEqualTo("DATA");
        assertThat(page.getCreator().getName()).isEqualTo("anna");
        assertThat(page.getLabels()).extracting(Label::getName).containsExactly("pattern");
    }

    @Test
    void answersNullForPagesThatDoNotExist() {
        assertThat(pages.getPage(4711)).isNull();
    }

    @Test
    void asksThePermissionManagerForPages() {
        Page page = pages.getPage(host.page("Review", "<p/>").id());
        HostPermissionManager permissions = new HostPermissionManager(host.wiki());

        assertThat(permissions.hasPermission(new HostConfluenceUser(TestHost.ANNA), Permission.EDIT, page))
                .isTrue();
        assertThat(permissions.hasPermission(new HostConfluenceUser(TestHost.GUEST), Permission.VIEW, page))
                .isFalse();
        assertThat(permissions.hasPermission(null, Permission.VIEW, page)).isFalse();
    }
}
