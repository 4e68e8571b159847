package org.guildhall.host.link;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.host.kernel.HostUser;

/** Whether a link acts for everyone at once, or only for those who allowed it. */
public final class LinkTerms {

    private final Set<String> allowed = ConcurrentHashMap.newKeySet();
    private volatile boolean userMustAuthorise;

    /** Whether each person has to allow the link to act for them. */
    public boolean userMustAuthorise() {
        return userMustAuthorise;
    }

    /** Sets whether each person has to allow the link to act for them; forgets who did. */
    public void setUserMustAuthorise(boolean required) {
        userMustAuthorise = required;
        allowed.clear();
    }

    /** Notes that a person allows it. */
    public void allow(HostUser user) {
        allowed.add(user.key());
    }

    boolean permits(HostUser user) {
        return !userMustAuthorise || allowed.contains(user.key());
    }
}
