package org.guildhall.host.platform;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    @Override
    public Locale getApplicationLocale() {
        return Locale.UK;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.UK, Locale.US, Locale.GERMANY);
    }

    private Locale locale(Optional<HostUser> user) {
        return user.map(HostUser::locale).orElseGet(this::getApplicationLocale);
    }
}
