package org.guildhall.host.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of login and logout, the same in both products behind their own paths. */
public final class LoginPages {

    /** Confluence's login page. */
    public static final String CONFLUENCE_LOGIN = "/login.action";

    /** Jira's login page. */
    public static final String JIRA_LOGIN = "/login.jsp";

    /** Where a session ends. */
    public static final String LOGOUT = "/logout.action";

    private LoginPages() {}

    /** The login page of the product with that context path. */
    public static String path(String contextPath) {
        return "/jira".equals(contextPath) ? JIRA_LOGIN : CONFLUENCE_LOGIN;
    }

    /** The login page that leads back to the page asked for. */
    static String loginUrl(String contextPath, HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return loginUrl(contextPath, path + query);
    }

    /** The login page that leads on to an address of the same product, given with its context path. */
    public static String loginUrl(String contextPath, String destination) {
        String relative =
                destination.startsWith(contextPath + "/") ? destination.substring(contextPath.length()) : destination;
        return contextPath + path(contextPath) + "?os_destination="
                + URLEncoder.encode(relative, StandardCharsets.UTF_8);
    }
}
