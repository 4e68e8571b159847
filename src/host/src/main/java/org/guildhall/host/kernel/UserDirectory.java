package org.guildhall.host.kernel;

import java.util.List;
import java.util.Optional;

/** The people of the host, shared by both products; kept in the host's own database. */
public interface UserDirectory {

    /** The person with that login name, whatever its case. */
    Optional<HostUser> byName(String name);

    /** The person with that key. */
    Optional<HostUser> byKey(String key);

    /** Everyone, by name. */
    List<HostUser> all();

    /** Whether name and password belong together. */
    boolean authenticate(String name, String password);

    /** Adds a person or replaces the one with the same key. */
    void save(HostUser user, String password);
}
