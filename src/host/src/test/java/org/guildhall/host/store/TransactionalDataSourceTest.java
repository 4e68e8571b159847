package org.guildhall.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.guildhall.host.kernel.ProductName;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionalDataSourceTest {

    @TempDir
    Path folder;

    private Home home;
    private Stores stores;
    private TransactionalDataSource database;
    private Jdbi jdbi;

    @BeforeEach
    void open() {
        home = Home.open(folder);
        stores = Stores.open(home, new Database.H2());
        database = stores.dataSource(ProductName.CONFLUENCE);
        jdbi = Jdbi.create(database);
        jdbi.useHandle(handle -> handle.execute("create table fact (word varchar(20))"));
    }

    @AfterEach
    void close() {
        stores.close();
        home.close();
    }

    private void add(String word) {
        jdbi.useTransaction(handle -> handle.execute("insert into fact values (?)", word));
    }

    private int count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from fact")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void commitsTogetherWhatJoined() {
        database.inTransaction(() -> {
            add("one");
            return database.inTransaction(() -> {
                add("two");
                return count();
            });
        });

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void rollsBackTogetherWhatJoined() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    add("one");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(count()).isZero();
        assertThat(database.isInTransaction()).isFalse();
    }

    @Test
    void rollsBackWhenAPartFailedAndTheCallerSwallowedIt() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    add("one");
                    assertThatThrownBy(() -> database.inTransaction(() -> {
                                throw new IllegalStateException("inner");
                            }))
                            .hasMessage("inner");
                    return "done";
                }))
                .isInstanceOf(StoreException.class);

        assertThat(count()).isZero();
    }

    @Test
    void keepsWhatWasDoneOutside() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.outsideTransaction(() -> {
                        add("outside");
                        return null;
                    });
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(count()).isEqualTo(1);
    }
}
