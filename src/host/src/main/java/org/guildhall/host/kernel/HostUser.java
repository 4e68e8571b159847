package org.guildhall.host.kernel;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * A person in the host's directory.
 *
 * @param key the opaque, stable key that plugins store
 * @param name the login name, lower case
 * @param fullName as shown to people
 * @param email where mail goes
 * @param zone the reader's time zone
 * @param locale the reader's language
 * @param groups names of groups, for example {@code confluence-administrators}
 */
public record HostUser(
        String key, String name, String fullName, String email, ZoneId zone, Locale locale, Set<String> groups) {

    /** Group whose members administer both products (and are system administrators). */
    public static final String ADMINISTRATORS = "site-administrators";

    /** Whether the person is in that group. */
    public boolean isIn(String group) {
        return groups.contains(group);
    }

    /** Whether the person administers the site. */
    public boolean isAdministrator() {
        return isIn(ADMINISTRATORS);
    }
}
