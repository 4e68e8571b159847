package org.guildhall.host.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.guildhall.host.kernel.ProductName;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The databases of a home: one per product, and one for the people that both share. Opened at first use. */
public final class Stores implements AutoCloseable {

    private static final String SHARED = "host";
    private static final String FILLING = "host_filling";
    private static final String FILLED = "host_filled";
    private static final long FILLING_LOCK = 1991;

    private final Engine engine;
    private final Map<ProductName, Store> byProduct = new EnumMap<>(ProductName.class);
    private @Nullable Store shared;

    private Stores(Engine engine) {
        this.engine = engine;
    }

    /**
     * Opens the databases.
     *
     * @throws StoreException when the database cannot be reached or started
     */
    public static Stores open(Home home, Database database) {
        return new Stores(engine(home, database));
    }

    /**
     * Whether another home has filled the PostgreSQL that this one names, and this one only joins it.
     *
     * @throws StoreException when it cannot be reached
     */
    public static boolean isFilledElsewhere(Database database) {
        return database instanceof Database.Postgres postgres && PostgresEngine.hasTable(postgres.jdbcUrl(), FILLED);
    }

    /** Does that once no other host is at filling the same database; one that is killed at it keeps nobody waiting. */
    public void whileNobodyElseFills(Runnable filling) {
        ExclusiveTransaction.use(Jdbi.create(shared()), FILLING_LOCK, handle -> filling.run());
    }

    /** Whether a host has filled the PostgreSQL; H2 belongs to its home, which says so itself. */
    public boolean isFilled() {
        return has(FILLED);
    }

    /** Whether a host has begun to fill the PostgreSQL. */
    public boolean isBegun() {
        return has(FILLING);
    }

    private boolean has(String table) {
        return jdbcUrl().map(url -> PostgresEngine.hasTable(url, table)).orElse(false);
    }

    /** Notes in the database itself that its filling begins. */
    public void markBegun() {
        mark(FILLING);
    }

    /** Notes in the database itself that it is filled. */
    public void markFilled() {
        mark(FILLED);
    }

    private void mark(String table) {
        ExclusiveTransaction.create(
                Jdbi.create(shared()), List.of("create table if not exists " + table + " (version integer)"));
    }

    private static Engine engine(Home home, Database database) {
        if (database instanceof Database.EmbeddedPostgres) {
            return EmbeddedPostgresEngine.start(home);
        }
        if (database instanceof Database.Postgres postgres) {
            return PostgresEngine.connect(postgres.jdbcUrl());
        }
        return new H2Engine(home);
    }

    /** Pooled connections to a product's database; within a transaction always the same connection. */
    public TransactionalDataSource dataSource(ProductName product) {
        return store(product).dataSource();
    }

    /** Pooled connections to the database that both products share. */
    public synchronized DataSource shared() {
        if (shared == null) {
            shared = engine.open(SHARED);
        }
        return shared.dataSource();
    }

    /** The address that other hosts can join when the database is PostgreSQL. */
    public Optional<String> jdbcUrl() {
        return engine.jdbcUrl();
    }

    private synchronized Store store(ProductName product) {
        return byProduct.computeIfAbsent(product, name -> engine.open(name.key()));
    }

    @Override
    public synchronized void close() {
        byProduct.values().forEach(Store::close);
        byProduct.clear();
        if (shared != null) {
            shared.close();
        }
        engine.close();
    }
}
