package org.guildhall.host.platform;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.TimeZone;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;
import org.jspecify.annotations.Nullable;

/** Time zones of people; the server's own for anonymous readers and background work. */
final class SalTimeZones implements TimeZoneManager {

    private final UserDirectory directory;

    SalTimeZones(UserDirectory directory) {
        this.directory = directory;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return zone(CurrentUser.get());
    }

    @Override
    public TimeZone getUserTimeZone(@Nullable UserKey userKey) {
        return zone(Optional.ofNullable(userKey).flatMap(key -> directory.byKey(key.getStringValue())));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }

    private TimeZone zone(Optional<HostUser> user) {
        return user.map(person -> TimeZone.getTimeZone(person.zone())).orElseGet(this::getDefaultTimeZone);
    }
}
