package org.guildhall.host.web.access;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The token that a form carries to show that it was served by this product to this session. */
public final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {

    /** The name of the form field. */
    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = "host.xsrf";
    private static final int TOKEN_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public @Nullable String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(create);
        return session == null ? null : tokenOf(session, create);
    }

    /** The session's token, made when it has none. */
    public String token(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String token = tokenOf(session, true);
        return token == null ? "" : token;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String expected = session == null ? null : tokenOf(session, false);
        String given = request.getParameter(PARAMETER);
        return expected != null
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    private @Nullable String tokenOf(HttpSession session, boolean create) {
        synchronized (this) {
            String token = (String) session.getAttribute(ATTRIBUTE);
            if (token == null && create) {
                byte[] bytes = new byte[TOKEN_BYTES];
                random.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(ATTRIBUTE, token);
            }
            return token;
        }
    }
}
