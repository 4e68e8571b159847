package org.guildhall.web.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;

/** What the product offers for knowing who asks and whether they mean it. */
public record PageGuard(
        UserManager users,
        XsrfTokenAccessor tokens,
        XsrfTokenValidator validator,
        WebSudoManager webSudo,
        LoginUriProvider login) {}
