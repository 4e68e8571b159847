package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** Login by form: the session remembers the person's key. */
public final class LoginSessions implements Authenticator {

    private static final String USER_KEY = "host.user";
    private static final int IDLE_SECONDS = 8 * 60 * 60;

    private final UserDirectory users;

    public LoginSessions(UserDirectory users) {
        this.users = users;
    }

    @Override
    public Optional<Authentication> authenticate(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> Optional.ofNullable((String) session.getAttribute(USER_KEY)))
                .flatMap(users::byKey)
                .map(user -> new Authentication(user, Authentication.Method.SESSION));
    }

    /** The person with that name and password, now logged in with a new session id; empty when they do not match. */
    public Optional<HostUser> login(HttpServletRequest request, String name, String password) {
        if (!users.authenticate(name, password)) {
            return Optional.empty();
        }
        Optional<HostUser> user = users.byName(name);
        user.ifPresent(known -> remember(request, known));
        return user;
    }

    /** Ends the session. */
    public void logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void remember(HttpServletRequest request, HostUser user) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(IDLE_SECONDS);
        session.setAttribute(USER_KEY, user.key());
    }
}
