package org.guildhall.core.access;

import java.util.Optional;
import java.util.Set;
import org.guildhall.core.reference.UserKey;

/** The product's directory of people, as far as the core needs it. */
public interface People {

    /** The key of the person with that login name. */
    Optional<UserKey> byName(String name);

    /** How the person is called in texts; the key itself when the person is gone. */
    String displayName(UserKey user);

    /** Those who administer the site. */
    Set<UserKey> administrators();
}
