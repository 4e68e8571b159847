package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The small pictures of issue types. */
final class TypeIconServlet extends JiraPage {

    private static final String CHECK =
            "<path d='M4.5 8.2l2.3 2.3 4.7-5' fill='none' stroke='#fff' stroke-width='1.8'/>";
    private static final String DOT = "<circle cx='8' cy='8' r='3.4' fill='#fff'/>";
    private static final String BOOKMARK = "<path d='M5 4h6v8.5l-3-2.4-3 2.4z' fill='#fff'/>";

    TypeIconServlet(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "max-age=86400");
        response.getWriter()
                .write(
                        switch (parameter(request, "name")) {
                            case "Bug" -> svg("#e5493a", DOT);
                            case "Story" -> svg("#63ba3c", BOOKMARK);
                            case "Task" -> svg("#4bade8", CHECK);
                            default -> svg("#904ee2", CHECK);
                        });
    }

    private static String svg(String color, String sign) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16' viewBox='0 0 16 16'>"
                + "<rect width='16' height='16' rx='2' fill='" + color + "'/>" + sign + "</svg>";
    }
}
