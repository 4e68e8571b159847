package org.guildhall.host.confluence;

import com.atlassian.event.api.EventPublisher;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.SpaceGrant;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.kernel.UserDirectory;
import org.h2.jdbcx.JdbcDataSource;

/** A Confluence in memory with three people, a space, and whatever plugin modules a test adds. */
public final class TestHost {

    public static final HostUser ANNA = person("anna", "users");
    public static final HostUser BEN = person("ben", "users");
    public static final HostUser ADMIN = person("admin", "users", HostUser.ADMINISTRATORS);
    public static final HostUser GUEST = person("guest");

    public final List<PluginModule> modules = new ArrayList<>();
    public final List<Object> events = new ArrayList<>();
    public final MovableClock clock = new MovableClock();
    public final Confluence confluence;

    public TestHost() {
        this(memory());
    }

    public TestHost(javax.sql.DataSource dataSource) {
        this(dataSource, URI.create("http://localhost:1990/confluence"));
    }

    public TestHost(javax.sql.DataSource dataSource, URI base) {
        Components components = new Components().provide(EventPublisher.class, publisher());
        confluence = new Confluence(new ProductContext(
                ProductName.CONFLUENCE,
                Path.of("."),
                base,
                dataSource,
                clock,
                new People(),
                components,
                new Modules()));
        wiki().createSpace("DATA", "Data", "", "anna", List.of(SpaceGrant.group("users", "edit")));
        events.clear();
    }

    public static javax.sql.DataSource memory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    public Wiki wiki() {
        return confluence.wiki();
    }

    public WikiPage page(String title, String body) {
        return wiki().create(PageDraft.of("DATA", Optional.empty(), title, body), "anna");
    }

    public WikiPage below(WikiPage parent, String title) {
        return wiki().create(PageDraft.of("DATA", Optional.of(parent.id()), title, "<p/>"), "anna");
    }

    /** What Anna is shown. */
    public String render(String body) {
        return renderFor(Optional.of(ANNA), body);
    }

    public String renderFor(Optional<HostUser> reader, String body) {
        return CurrentUser.as(reader, () -> confluence.preview("DATA", body));
    }

    private EventPublisher publisher() {
        return new EventPublisher() {
            @Override
            public void publish(Object event) {
                events.add(event);
            }

            @Override
            public void register(Object listener) {}

            @Override
            public void unregister(Object listener) {}
        };
    }

    private static HostUser person(String name, String... groups) {
        return new HostUser(
                name,
                name,
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Example",
                name + "@example.org",
                ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH,
                Set.of(groups));
    }

    private final class Modules implements PluginModules {
        @Override
        public List<PluginModule> all() {
            return modules;
        }

        @Override
        public List<PluginModule> ofType(String type) {
            return modules.stream().filter(module -> module.type().equals(type)).toList();
        }

        @Override
        public Optional<PluginModule> byCompleteKey(String completeKey) {
            return modules.stream()
                    .filter(module -> module.completeKey().equals(completeKey))
                    .findFirst();
        }
    }

    private static final class People implements UserDirectory {
        private final Map<String, HostUser> byKey = Map.of("anna", ANNA, "ben", BEN, "admin", ADMIN, "guest", GUEST);

        @Override
        public Optional<HostUser> byName(String name) {
            return byKey(name.toLowerCase(Locale.ROOT));
        }

        @Override
        public Optional<HostUser> byKey(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        @Override
        public List<HostUser> all() {
            return Arrays.asList(ADMIN, ANNA, BEN, GUEST);
        }

        @Override
        public boolean authenticate(String name, String password) {
            return name.equals(password);
        }

        @Override
        public void save(HostUser user, String password) {
            throw new UnsupportedOperationException("These people do not change");
        }
    }
}
