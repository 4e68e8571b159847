package org.guildhall.host.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.w3c.dom.Element;

/** Serves the plugins' scripts, styles and files below {@code /download}. */
public final class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final transient PluginModules modules;

    public DownloadServlet(PluginModules modules) {
        this.modules = modules;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", 4);
        if (parts.length < 4 || !serve(parts[1], parts[2], parts[3], request, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean serve(
            String kind, String key, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean batch = "batch".equals(kind);
        if (!batch && !"resources".equals(kind)) {
            return false;
        }
        if (key.indexOf(':') < 0) {
            return !batch && sendFile(ofPlugin(key, name), name, request, response);
        }
        Optional<PluginModule> module = modules.byCompleteKey(key);
        if (module.filter(m -> "web-resource".equals(m.type())).isPresent()) {
            return sendPart(new WebResourceModule(module.get()), key, name, batch, request, response);
        }
        return module.isPresent() && !batch && sendOf(module.get(), name, request, response);
    }

    /** A file of another module, such as the icon of an item of the Create dialog; its location tells its type. */
    private static boolean sendOf(
            PluginModule module, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> location = DownloadResource.under(module.element()).stream()
                .flatMap(resource -> resource.locationOf(name).stream())
                .findFirst();
        return location.isPresent() && sendFile(module.resource(location.get()), location.get(), request, response);
    }

    private static boolean sendPart(
            WebResourceModule resource,
            String key,
            String name,
            boolean batch,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale locale = locale(request);
        if (batch && (name.equals(key + ".js") || name.equals(key + ".css"))) {
            sendText(resource.batch(name.substring(key.length()), locale), name, request, response);
            return true;
        }
        if (resource.file(name).isPresent() && resource.isTransformed(name)) {
            sendText(resource.textOf(name, locale), name, request, response);
            return true;
        }
        return sendFile(resource.file(name), name, request, response);
    }

    private Optional<URL> ofPlugin(String pluginKey, String name) {
        Optional<PluginModule> any = modules.all().stream()
                .filter(module -> module.pluginKey().equals(pluginKey))
                .findFirst();
        return any.flatMap(module -> {
            Element root = module.element().getOwnerDocument().getDocumentElement();
            return DownloadResource.under(root).stream()
                    .flatMap(resource -> resource.locationOf(name).stream())
                    .flatMap(location -> module.resource(location).stream())
                    .findFirst();
        });
    }

    private static boolean sendFile(
            Optional<URL> file, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()) {
            return false;
        }
        headers(name, request, response);
        try (InputStream in = file.get().openStream()) {
            in.transferTo(response.getOutputStream());
        }
        return true;
    }

    private static void sendText(String text, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers(name, request, response);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(String name, HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(MediaTypes.of(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", request.getParameter("v") == null ? FOR_AN_HOUR : FOR_A_YEAR);
    }

    private static Locale locale(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }
}
