package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.guildhall.host.platform.lock.DatabaseLocks;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartedHostLocksTest {

    @TempDir
    Path home;

    @Test
    void doesNotWaitForALockOfItsFormerLife() {
        DatabaseLocks killed = locks();
        killed.getLockForName("sweep").lock();

        try (DatabaseLocks restarted = locks()) {
            assertThat(restarted.getLockForName("sweep").tryLock()).isTrue();
        }
    }

    private DatabaseLocks locks() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:locks;DB_CLOSE_DELAY=-1");
        return new DatabaseLocks(database, Duration.ofHours(1), NodeName.in(home));
    }
}
