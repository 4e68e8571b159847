package org.guildhall.host.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.kernel.ProductContext;

/** What the product says about itself. */
final class SalApplicationProperties implements ApplicationProperties {

    private static final Instant BUILT = Instant.parse("2026-11-21T00:00:00Z");

    private final ProductContext context;

    SalApplicationProperties(ProductContext context) {
        this.context = context;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> context.name().contextPath();
            case CANONICAL, ABSOLUTE -> context.baseUrl().toString();
        };
    }

    @Override
    public String getDisplayName() {
        String name = context.name().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPlatformId() {
        return context.name().platformId();
    }

    @Override
    public String getVersion() {
        return context.name().version();
    }

    @Override
    public Date getBuildDate() {
        return Date.from(BUILT);
    }

    @Override
    public String getBuildNumber() {
        return getVersion().replace(".", "");
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(context.home());
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(context.home());
    }

    @Override
    public String getPropertyValue(String key) {
        return System.getProperty(key);
    }

    @Override
    public String getApplicationFileEncoding() {
        return StandardCharsets.UTF_8.name();
    }
}
