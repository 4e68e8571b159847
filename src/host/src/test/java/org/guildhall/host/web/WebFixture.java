package org.guildhall.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guildhall.host.junit.FreePorts;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.UserDirectory;
import org.h2.jdbcx.JdbcDataSource;

/** A small Confluence without content: its web container, an administrator {@code admin} and a member {@code amy}. */
final class WebFixture implements AutoCloseable {

    final URI base;
    final JettyProductWeb web;
    final ProductContext context;

    WebFixture(List<PluginModule> modules) {
        base = URI.create("http://localhost:" + FreePorts.any() + "/confluence");
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:web" + base.getPort() + ";DB_CLOSE_DELAY=-1");
        context = new ProductContext(
                ProductName.CONFLUENCE,
                Path.of("target"),
                base,
                database,
                new MovableClock(),
                new People(),
                new Components(),
                new FixedModules(modules));
        web = new JettyProductWeb(context, List.of());
        web.provideTo(context.components());
    }

    WebFixture page(String path, String html) {
        web.servlet(path, new FixedPage(html));
        return this;
    }

    WebFixture start() {
        web.start();
        return this;
    }

    Browser browser() {
        return new Browser(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    /** What is answered to a request that names any host it likes, which Java's client does not allow. */
    String rawGet(String path, String host, String authorization) throws IOException {
        String request = "GET " + base.getPath() + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: "
                + authorization + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        web.stop();
    }

    /** A browser with its own cookies. */
    record Browser(URI base, HttpClient client) {

        HttpResponse<String> get(String path, String... headers) {
            return send(request(path, headers).GET());
        }

        HttpResponse<String> post(String path, String body, String... headers) {
            return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> form(String path, String body) {
            return post(path, body, "Content-Type", "application/x-www-form-urlencoded");
        }

        Browser login(String name) {
            form("/login.action", "os_username=" + name + "&os_password=" + name);
            return this;
        }

        String token() {
            String page = get("/host/tokens").body();
            return page.replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
        }

        private HttpRequest.Builder request(String path, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
            return headers.length == 0 ? request : request.headers(headers);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class FixedPage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final String html;

        FixedPage(String html) {
            this.html = html;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html);
        }
    }

    record FixedModules(List<PluginModule> all) implements PluginModules {

        @Override
        public List<PluginModule> ofType(String type) {
            return all.stream().filter(module -> module.type().equals(type)).toList();
        }

        @Override
        public Optional<PluginModule> byCompleteKey(String completeKey) {
            return all.stream()
                    .filter(module -> module.completeKey().equals(completeKey))
                    .findFirst();
        }
    }

    private static final class People implements UserDirectory {

        private static final List<HostUser> ALL =
                List.of(person("admin", Set.of(HostUser.ADMINISTRATORS)), person("amy", Set.of("confluence-users")));

        @Override
        public Optional<HostUser> byName(String name) {
            return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
        }

        @Override
        public Optional<HostUser> byKey(String key) {
            return ALL.stream().filter(user -> user.key().equals(key)).findFirst();
        }

        @Override
        public List<HostUser> all() {
            return ALL;
        }

        @Override
        public boolean authenticate(String name, String password) {
            return byName(name).isPresent() && name.equals(password);
        }

        @Override
        public void save(HostUser user, String password) {
            throw new UnsupportedOperationException();
        }

        private static HostUser person(String name, Set<String> groups) {
            return new HostUser(
                    "key-" + name,
                    name,
                    "Amy <b>" + name,
                    name + "@example.org",
                    ZoneId.of("UTC"),
                    Locale.GERMAN,
                    groups);
        }
    }
}
