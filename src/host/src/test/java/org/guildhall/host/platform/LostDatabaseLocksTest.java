package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.guildhall.host.platform.lock.DatabaseLocks;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class LostDatabaseLocksTest {

    private boolean lost;

    @Test
    void isFreeForOtherThreadsWhenItCouldNotBeGivenBackToTheDatabase() {
        ClusterLock lock = new DatabaseLocks(database(), Duration.ofHours(1)).getLockForName("sweep");
        lock.lock();
        lost = true;

        assertThatThrownBy(lock::unlock).hasMessageContaining("The database is gone");

        lost = false;
        assertThat(CompletableFuture.supplyAsync(lock::tryLock).join()).isTrue();
    }

    private DataSource database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:lost;DB_CLOSE_DELAY=-1");
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (lost) {
                        throw new SQLException("The database is gone");
                    }
                    return method.invoke(h2, arguments);
                });
    }
}
