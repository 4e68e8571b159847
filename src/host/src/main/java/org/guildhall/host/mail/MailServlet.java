package org.guildhall.host.mail;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.HostUser;

/** The page {@code /mail}: what was sent to the reader, and to everyone when an administrator asks. */
public final class MailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient MailArchive archive;
    private final transient HostTemplates templates;

    public MailServlet(MailArchive archive, HostTemplates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> reader = CurrentUser.get();
        if (reader.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination=/mail");
            return;
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if ("/".equals(path)) {
            list(reader.get(), request, response);
        } else {
            single(reader.get(), path, request, response);
        }
    }

    private void list(HostUser reader, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted =
                Optional.ofNullable(request.getParameter("to")).orElse("").trim();
        Map<String, Object> context = Map.of(
                "messages", MailView.visible(archive, reader, wanted),
                "to", wanted,
                "everyones", reader.isAdministrator(),
                "contextPath", request.getContextPath());
        send(response, templates.render("mail/list.vm", context));
    }

    private void single(HostUser reader, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean body = path.endsWith("/html");
        String id = path.substring(1, body ? path.length() - "/html".length() : path.length());
        Optional<ReceivedMail> message = id.matches("\\d{1,8}")
                ? archive.byId(Long.parseLong(id)).filter(mail -> MailView.mayRead(reader, mail))
                : Optional.empty();
        if (message.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (body) {
            response.setHeader("Content-Security-Policy", "sandbox allow-popups; script-src 'none'");
            send(response, message.get().html());
        } else {
            send(
                    response,
                    templates.render(
                            "mail/message.vm", Map.of("mail", message.get(), "contextPath", request.getContextPath())));
        }
    }

    private static void send(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
