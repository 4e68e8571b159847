package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** SAL 7 {@code com.atlassian.sal.api.xsrf.XsrfTokenValidator}; confirmed. */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}
