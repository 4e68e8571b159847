package org.guildhall.host.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guildhall.host.jira.service.Additions;

/** Takes a transition from the issue view. */
final class TransitionAction extends JiraPage {

    TransitionAction(JiraSite site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = parameter(request, "key");
        redirect(
                "/browse/"
                        + site().jira()
                                .issues()
                                .transition(key, parameter(request, "action"), Additions.NONE, reader())
                                .key(),
                response);
    }
}
