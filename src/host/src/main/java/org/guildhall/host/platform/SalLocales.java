package org.guildhall.host.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Languages of people; English for anonymous readers and background work. */
final class SalLocales implements LocaleResolver {

    private final UserDirectory directory;

    SalLocales(UserDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Locale getLocale() {
        return locale(CurrentUser.get());
    }

    @Override
    public Locale getLocale(@Nullable UserKey userKey) {
        return locale(Optional.ofNullable(userKey).flatMap(key -> directory.byKey(key.getStringValue())));
    }

    private static Locale locale(Optional<HostUser> user) {
        return user.map(HostUser::locale).orElse(Locale.UK);
    }
}
