package org.guildhall.host.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.PageManager;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.TestModule;
import org.guildhall.host.confluence.api.HostPageManager;
import org.guildhall.host.confluence.content.RequestCache;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.store.StatementCount;
import org.guildhall.host.store.TransactionalDataSource;
import org.junit.jupiter.api.Test;

class PageCostTest {

    private final TestHost host = new TestHost(new TransactionalDataSource(TestHost.memory()));

    @Test
    void costsTheSameStatementsWhateverTheNumberOfMacrosAndLinks() {
        PageManager pages = new HostPageManager(host.wiki(), host.confluence.entities());
        host.modules.add(new TestModule("<xhtml-macro key=\"ask\" name=\"ask\"/>", new AskingMacro(pages)));
        WikiPage one = host.page("One", part(1));
        WikiPage many = host.page("Many", part(1).repeat(20));

        int few = cost(one);
        int lots = cost(many);

        assertThat(lots).isEqualTo(few);
        assertThat(few).isPositive();
    }

    private static String part(int number) {
        return "<p><ac:link><ri:page ri:content-title=\"Data Home\"/></ac:link></p>"
                + "<ac:structured-macro ac:name=\"ask\"><ac:parameter ac:name=\"n\">" + number
                + "</ac:parameter></ac:structured-macro>";
    }

    private int cost(WikiPage page) {
        return StatementCount.during(() -> CurrentUser.as(
                Optional.of(TestHost.ANNA),
                () -> RequestCache.answering(() -> host.confluence.view(page, page.body(), "display"))));
    }

    /** Asks for the page, its labels and its space, as macros do. */
    private record AskingMacro(PageManager pages) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            var page = pages.getPage(context.getEntity().getId());
            return page.getLabels().size() + page.getSpace().getKey();
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
