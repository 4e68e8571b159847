package org.guildhall.host.jira.page;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.jira.service.IssueTypes;
import org.guildhall.host.jira.service.JiraRefusal;

/** A page of the administration: for administrators who have confirmed their password lately. */
abstract class AdminPage extends JiraPage {

    AdminPage(JiraSite site) {
        super(site);
    }

    /** Shows the page with messages beside the fields. */
    abstract void page(Map<String, String> errors, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** Does what the form asks for. */
    abstract void save(HttpServletRequest request);

    @Override
    final void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isConfirmed(request, response)) {
            page(Map.of(), request, response);
        }
    }

    @Override
    final void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isConfirmed(request, response)) {
            return;
        }
        try {
            save(request);
            response.sendRedirect(request.getRequestURI());
        } catch (JiraRefusal refusal) {
            response.setStatus(refusal.status());
            page(refusal.errors(), request, response);
        }
    }

    private boolean isConfirmed(HttpServletRequest request, HttpServletResponse response) {
        IssueTypes.requireAdministrator(reader());
        Optional<WebSudoManager> webSudo = site().components().find(WebSudoManager.class);
        if (webSudo.isEmpty() || webSudo.get().canExecuteRequest(request)) {
            return true;
        }
        webSudo.get().enforceWebSudoProtection(request, response);
        return false;
    }
}
