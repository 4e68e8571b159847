package org.guildhall.host.plugin;

import com.atlassian.plugin.web.ContextProvider;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import org.slf4j.Logger;

/** What plugins can see of the host: the shared API, the product's own, and the libraries that the products export. */
final class ExportedPackages {

    /** Packages of these types' jars, without versions, as the products' API has none that plugins rely on. */
    private static final List<Class<?>> SCANNED = List.of(ContextProvider.class, RawEntity.class);

    /** Libraries that are bundles themselves: their own export lists tell packages and versions. */
    private static final List<Class<?>> BUNDLES = List.of(
            Servlet.class,
            Path.class,
            Inject.class,
            JsonProperty.class,
            JsonParser.class,
            ObjectMapper.class,
            Logger.class);

    /** slf4j's older number serves plugins built for the products' 1.7; commons-logging is what Spring logs with. */
    private static final List<String> OTHERS = List.of(
            "org.slf4j;version=1.7.36",
            "org.apache.commons.logging;version=1.2",
            "com.atlassian.plugin.osgi.bridge.external");

    private ExportedPackages() {}

    static String with(Collection<String> productPackages) {
        Set<String> exports = new TreeSet<>(productPackages);
        exports.addAll(OTHERS);
        SCANNED.forEach(type -> exports.addAll(CodeSource.of(type).packages()));
        BUNDLES.forEach(type -> exports.addAll(CodeSource.of(type).exports()));
        return String.join(",", exports);
    }
}
