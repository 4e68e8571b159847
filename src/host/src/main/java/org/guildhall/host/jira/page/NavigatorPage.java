package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.host.jira.service.JiraRefusal;
import org.guildhall.host.jira.service.Search;

/** Search by JQL; a wrong query stays in the box beside what is wrong with it. */
final class NavigatorPage extends JiraPage {

    private static final int PAGE = 50;

    NavigatorPage(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String jql = parameter(request, "jql");
        int start = start(parameter(request, "startIndex"));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("jql", jql);
        view.put("errors", List.of());
        view.put("issues", List.of());
        view.put("total", 0L);
        view.put("from", start + 1);
        try {
            Search.Found found = site().jira().search().run(jql, start, PAGE, reader());
            view.put("issues", site().views().issues(found.issues()));
            view.put("total", found.total());
            view.put("to", start + found.issues().size());
            view.put("nextUrl", start + PAGE < found.total() ? page(jql, start + PAGE) : "");
            view.put("previousUrl", start > 0 ? page(jql, Math.max(0, start - PAGE)) : "");
        } catch (JiraRefusal refusal) {
            view.put("errors", refusal.messages());
        }
        render("navigator.vm", view, request, response);
    }

    private String page(String jql, int start) {
        return site().root() + "/issues/?jql=" + encoded(jql) + "&startIndex=" + start;
    }

    private static int start(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
