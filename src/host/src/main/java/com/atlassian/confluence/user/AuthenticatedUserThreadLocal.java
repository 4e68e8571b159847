package com.atlassian.confluence.user;

import java.util.Optional;
import org.guildhall.host.confluence.api.HostConfluenceUser;
import org.guildhall.host.kernel.CurrentUser;

/** Who acts in this thread: the same person that the host's {@link CurrentUser} names. */
public class AuthenticatedUserThreadLocal {

    public static ConfluenceUser get() {
        return CurrentUser.get().map(HostConfluenceUser::new).orElse(null);
    }

    public static void set(ConfluenceUser user) {
        CurrentUser.set(Optional.ofNullable(user).map(HostConfluenceUser::personOf));
    }
}
