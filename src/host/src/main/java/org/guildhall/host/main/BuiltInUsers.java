package org.guildhall.host.main;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** The accounts that every host has: {@code admin}, and {@code automation}, as which application links act for nobody. */
final class BuiltInUsers {

    private static final Set<String> USERS = Set.of("confluence-users", "jira-software-users");
    private static final Set<String> ADMINISTRATORS = Set.of(
            HostUser.ADMINISTRATORS,
            "confluence-administrators",
            "jira-administrators",
            "confluence-users",
            "jira-software-users");

    private BuiltInUsers() {}

    static void addTo(UserDirectory users) {
        if (users.byName("admin").isEmpty()) {
            users.save(account("admin", "Ada Administrator", ADMINISTRATORS), "admin");
        }
        if (users.byName("automation").isEmpty()) {
            users.save(
                    account("automation", "Automation", USERS),
                    UUID.randomUUID().toString());
        }
    }

    private static HostUser account(String name, String fullName, Set<String> groups) {
        return new HostUser(
                "built-in-" + name,
                name,
                fullName,
                name + "@localhost.example",
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                groups);
    }
}
