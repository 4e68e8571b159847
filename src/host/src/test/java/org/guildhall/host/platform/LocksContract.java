package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.platform.lock.DatabaseLocks;
import org.junit.jupiter.api.Test;

/** What cluster locks must do, whatever database they stand on. */
interface LocksContract {

    TestPlatform host();

    @Test
    default void excludesAnotherHostThatSharesTheDatabase() {
        ClusterLock ours = host().get(ClusterLockService.class).getLockForName("sweep");
        try (DatabaseLocks other = otherHost(Duration.ofSeconds(20))) {
            ours.lock();
            assertThat(ours.tryLock()).isTrue();

            assertThat(other.getLockForName("sweep").tryLock()).isFalse();

            ours.unlock();
            ours.unlock();
            assertThat(other.getLockForName("sweep").tryLock()).isTrue();
            assertThat(ours.tryLock()).isFalse();
        }
        assertThat(ours.tryLock()).isTrue();
        ours.unlock();
    }

    @Test
    default void takesOverLockOfAKilledHost() throws Exception {
        DatabaseLocks killed = otherHost(Duration.ofSeconds(2));
        killed.getLockForName("sweep").lock();
        killed.stopRenewing();
        ClusterLock ours = host().get(ClusterLockService.class).getLockForName("sweep");

        assertThat(ours.tryLock()).isFalse();

        assertThat(ours.tryLock(30, TimeUnit.SECONDS)).isTrue();
        ours.unlock();
    }

    private DatabaseLocks otherHost(Duration lease) {
        return new DatabaseLocks(
                host().stores().dataSource(ProductName.CONFLUENCE).pool(), lease);
    }
}
