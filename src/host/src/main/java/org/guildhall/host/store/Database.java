package org.guildhall.host.store;

import java.util.Locale;

/** Which database engine the host keeps its state in. */
public sealed interface Database {

    /** How {@code --database} names it, without what is secret in an address. */
    String option();

    /** One H2 file per product in the home. */
    record H2() implements Database {
        @Override
        public String option() {
            return "h2";
        }
    }

    /** A PostgreSQL that the host starts itself, with its data in the home. */
    record EmbeddedPostgres() implements Database {
        @Override
        public String option() {
            return "postgres";
        }
    }

    /** A PostgreSQL that runs elsewhere. */
    record Postgres(String jdbcUrl) implements Database {
        @Override
        public String option() {
            return "JDBC-URL";
        }
    }

    /**
     * Reads what {@code --database} says.
     *
     * @throws StoreException when it is neither {@code h2} nor {@code postgres} nor a JDBC address of PostgreSQL
     */
    static Database parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("h2")) {
            return new H2();
        }
        if (lower.equals("postgres")) {
            return new EmbeddedPostgres();
        }
        if (lower.startsWith("jdbc:postgresql:")) {
            return new Postgres(text.strip());
        }
        throw new StoreException("\"" + text + "\" is not a database; use h2, postgres, or an address such as"
                + " jdbc:postgresql://localhost:5432/guildhall?user=me&password=secret.");
    }
}
