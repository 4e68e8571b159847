package org.guildhall.host.confluence.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.Optional;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.CurrentUser;
import org.junit.jupiter.api.Test;

class HostPageManagerTest {

    private final TestHost host = new TestHost();
    private final HostPageManager pages = new HostPageManager(host.wiki(), host.confluence.entities());

    @Test
    void savesANewPageBelowAnother() {
        Page parent = pages.getPage("DATA", "Data Home");
        Page page = new Page();
        page.setSpace(parent.getSpace());
        page.setTitle("Session");
        page.setBodyAsString("<p>x</p>");
        parent.addChild(page);

        CurrentUser.as(Optional.of(TestHost.BEN), () -> {
            pages.saveContentEntity(page, new DefaultSaveContext(true, true, false));
            return page;
        });

        Page saved = pages.getPage(page.getId());
        assertThat(saved.getParent().getTitle()).isEqualTo("Data Home");
        assertThat(saved.getCreator().getName()).isEqualTo("ben");
        assertThat(saved.getUrlPath()).isEqualTo("/display/DATA/Session");
    }

    @Test
    void savesTheNextVersionOfAPage() {
        WikiPage stored = host.page("Review", "<p>1</p>");
        Page page = pages.getPage(stored.id());

        pages.<Page>saveNewVersion(page, one -> one.setBodyAsString("<p>2</p>"));

        assertThat(pages.getPage(stored.id()).getVersion()).isEqualTo(2);
        assertThat(pages.getPage(stored.id()).getBodyAsString()).isEqualTo("<p>2</p>");
    }

    @Test
    void answersNullForPagesThatDoNotExist() {
        assertThat(pages.getPage(4711)).isNull();

        assertThat(pages.getPage("DATA", "nothing")).isNull();
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
