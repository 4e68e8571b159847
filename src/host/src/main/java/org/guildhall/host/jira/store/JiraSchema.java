package org.guildhall.host.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.store.ExclusiveTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Creates the tables and the issue types and scheme that a new Jira has. */
public final class JiraSchema {

    private JiraSchema() {}

    /** Creates what is missing; two nodes that start together wait for each other on PostgreSQL. */
    public static void create(Jdbi jdbi) {
        ExclusiveTransaction.use(jdbi, handle -> {
            for (String statement : script().split(";\\s*\\n")) {
                if (!statement.isBlank()) {
                    handle.execute(statement);
                }
            }
            seed(handle);
        });
    }

    private static void seed(Handle handle) {
        boolean isNew = handle.createQuery("select count(*) from type_scheme")
                        .mapTo(Long.class)
                        .one()
                == 0;
        if (isNew) {
            SchemeStore.insert(
                    handle,
                    "Default Issue Type Scheme",
                    "Default issue type scheme is the list of global issue types. All newly created issue types will"
                            + " automatically be added to this scheme.",
                    true,
                    List.of(
                            type(handle, "Task", "A task that needs to be done.", 10318),
                            type(
                                    handle,
                                    "Bug",
                                    "A problem which impairs or prevents the functions of the product.",
                                    10303),
                            type(handle, "Story", "Something that a user wants to be able to do.", 10315)));
        }
    }

    private static long type(Handle handle, String name, String description, long avatarId) {
        return IssueTypeStore.insert(handle, new StoredIssueType(0, name, description, false, avatarId));
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(JiraSchema.class.getResourceAsStream("/sql/jira.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
