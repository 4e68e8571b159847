package org.guildhall.host.jira.page;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.ProductWeb;

/**
 * What every page is made from.
 *
 * @param root the context path, such as {@code /jira}
 */
record JiraSite(JiraServices jira, ProductWeb web, Components components, String root) {

    /** The token that forms carry. */
    String token(HttpServletRequest request, HttpServletResponse response) {
        return components
                .find(XsrfTokenAccessor.class)
                .flatMap(tokens -> Optional.ofNullable(tokens.getXsrfToken(request, response, true)))
                .orElse("");
    }

    /** The pages' own data about things. */
    Views views() {
        return new Views(jira, root);
    }
}
