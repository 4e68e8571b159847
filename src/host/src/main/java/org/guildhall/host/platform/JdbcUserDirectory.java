package org.guildhall.host.platform;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The people of the host in the database that both products share. */
public final class JdbcUserDirectory implements UserDirectory {

    private static final String TABLE =
            """
            create table if not exists host_user (
                user_key varchar(100) primary key, name varchar(100) not null unique, full_name varchar(255) not null,
                email varchar(255) not null, zone varchar(60) not null, locale varchar(35) not null,
                user_groups varchar(4000) not null, password varchar(255) not null)
            """;

    private static final RowMapper<HostUser> USER = (row, context) -> new HostUser(
            row.getString("user_key"),
            row.getString("name"),
            row.getString("full_name"),
            row.getString("email"),
            ZoneId.of(row.getString("zone")),
            Locale.forLanguageTag(row.getString("locale")),
            groups(row.getString("user_groups")));

    private final Jdbi database;
    private final RememberedPeople remembered = new RememberedPeople();
    private final Map<String, String> verified = new ConcurrentHashMap<>();

    /** The directory in that database; the table is made when missing. */
    public JdbcUserDirectory(DataSource shared) {
        database = Jdbi.create(shared);
        ExclusiveTransaction.create(database, List.of(TABLE));
    }

    @Override
    public Optional<HostUser> byName(String name) {
        return one("name", name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return one("user_key", key);
    }

    private Optional<HostUser> one(String column, String value) {
        return remembered.of(column + " " + value, () -> read(column, value));
    }

    private Optional<HostUser> read(String column, String value) {
        return database.withHandle(handle -> handle.createQuery("select * from host_user where " + column + " = :value")
                .bind("value", value)
                .map(USER)
                .findOne());
    }

    @Override
    public List<HostUser> all() {
        return database.withHandle(handle -> handle.createQuery("select * from host_user order by name")
                .map(USER)
                .list());
    }

    /** Hashing is slow on purpose, and every request with basic authentication asks: what was right once is remembered. */
    @Override
    public boolean authenticate(String name, String password) {
        Optional<String> stored = hash(name);
        if (stored.isEmpty()) {
            return false;
        }
        String fingerprint = PasswordHash.fingerprint(stored.get(), password);
        boolean right = fingerprint.equals(verified.get(stored.get())) || PasswordHash.matches(password, stored.get());
        if (right) {
            verified.put(stored.get(), fingerprint);
        }
        return right;
    }

    private Optional<String> hash(String name) {
        return database.withHandle(handle -> handle.createQuery("select password from host_user where name = :name")
                .bind("name", name.toLowerCase(Locale.ROOT))
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void save(HostUser user, String password) {
        ExclusiveTransaction.use(database, handle -> {
            handle.execute("delete from host_user where user_key = ?", user.key());
            handle.execute(
                    "insert into host_user values (?, ?, ?, ?, ?, ?, ?, ?)",
                    user.key(),
                    user.name().toLowerCase(Locale.ROOT),
                    user.fullName(),
                    user.email(),
                    user.zone().getId(),
                    user.locale().toLanguageTag(),
                    new TreeSet<>(user.groups()).stream().collect(Collectors.joining("\n")),
                    PasswordHash.of(password));
        });
        remembered.forget();
    }

    private static Set<String> groups(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(group -> !group.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
