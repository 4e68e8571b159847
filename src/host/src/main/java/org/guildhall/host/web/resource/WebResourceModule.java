package org.guildhall.host.web.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.web.fragment.Elements;
import org.w3c.dom.Element;

/** One {@code web-resource} module: its files, contexts and dependencies. */
public record WebResourceModule(PluginModule module) {

    /** The contexts in which it is loaded. */
    public List<String> contexts() {
        return Elements.texts(module.element(), "context");
    }

    /** Complete keys of the web resources that are loaded before it. */
    public List<String> dependencies() {
        return Elements.texts(module.element(), "dependency");
    }

    /** Whether it has a file with that ending. */
    public boolean has(String ending) {
        return names(ending).findAny().isPresent();
    }

    /** All its files with that ending as one text, transformed for a reader's language. */
    public String batch(String ending, Locale locale) {
        StringBuilder text = new StringBuilder();
        names(ending).forEach(name -> text.append(textOf(name, locale)).append('\n'));
        return text.toString();
    }

    /** One of its files, by the name under which it is downloaded. */
    public Optional<URL> file(String name) {
        return DownloadResource.under(module.element()).stream()
                .flatMap(resource -> resource.locationOf(name).stream())
                .flatMap(location -> module.resource(location).stream())
                .findFirst();
    }

    /** One of its files as text, transformed for a reader's language. */
    public String textOf(String name, Locale locale) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return isTransformed(name) ? JsI18n.transform(text, key -> module.text(locale, key)) : text;
    }

    /** Whether a file goes through the {@code jsI18n} transformation. */
    public boolean isTransformed(String name) {
        return Elements.children(module.element(), "transformation").stream()
                .filter(transformation -> name.endsWith("." + transformation.getAttribute("extension")))
                .flatMap(transformation -> Elements.children(transformation, "transformer").stream())
                .anyMatch(transformer -> "jsI18n".equals(transformer.getAttribute("key")));
    }

    /** Changes whenever a file changes. */
    public String version() {
        CRC32 sum = new CRC32();
        names("").forEach(name -> sum.update(bytes(name)));
        return Long.toHexString(sum.getValue());
    }

    private java.util.stream.Stream<String> names(String ending) {
        return Elements.children(module.element(), "resource").stream()
                .filter(resource -> "download".equals(resource.getAttribute("type")))
                .map((Element resource) -> resource.getAttribute("name"))
                .filter(name -> !name.endsWith("/") && name.endsWith(ending));
    }

    private byte[] bytes(String name) {
        URL url = file(name)
                .orElseThrow(() -> new IllegalStateException("Web resource " + module.completeKey() + " names the file "
                        + name + ", which is not in the plugin"));
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
