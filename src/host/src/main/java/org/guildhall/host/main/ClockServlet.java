package org.guildhall.host.main;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.web.access.XsrfTokens;

/** The page on which an administrator moves the host's clock. */
final class ClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private final transient Surroundings surroundings;
    private final transient HostTemplates templates;
    private final transient XsrfTokens tokens;

    ClockServlet(Surroundings surroundings, HostTemplates templates, XsrfTokens tokens) {
        this.surroundings = surroundings;
        this.templates = templates;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "", "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAdministrator()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only administrators move the clock");
            return;
        }
        String now = Optional.ofNullable(request.getParameter("now")).orElse("");
        try {
            surroundings.moveClock(request.getParameter("reset") == null ? typed(now) : machineTime());
            response.sendRedirect(request.getContextPath() + "/host/clock");
        } catch (DateTimeParseException notATime) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, now, "Type a date and time such as 2026-08-21T09:00.");
        }
    }

    private Instant typed(String text) {
        return LocalDateTime.parse(text).atZone(zone()).toInstant();
    }

    private Instant machineTime() {
        Duration offset = surroundings.clock().offset();
        return surroundings.clock().instant().minus(offset);
    }

    private static ZoneId zone() {
        return CurrentUser.get().map(HostUser::zone).orElse(ZoneOffset.UTC);
    }

    private static boolean isAdministrator() {
        return CurrentUser.get().map(HostUser::isAdministrator).orElse(false);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String typed, String problem)
            throws IOException {
        String now = FIELD.format(surroundings.clock().instant().atZone(zone()));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(templates.render(
                        "main/clock.vm",
                        Map.of(
                                "contextPath", request.getContextPath(),
                                "now", now,
                                "typed", typed.isEmpty() ? now : typed,
                                "problem", problem,
                                "zone", zone().getId(),
                                "mayMove", isAdministrator(),
                                "token", tokens.token(request))));
    }
}
