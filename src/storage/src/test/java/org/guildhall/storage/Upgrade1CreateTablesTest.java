package org.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.storage.entity.Entities;
import org.guildhall.storage.upgrade.Upgrade1CreateTables;
import org.junit.jupiter.api.Test;

class Upgrade1CreateTablesTest {

    private static final String URL = "jdbc:h2:mem:upgrade1;DB_CLOSE_DELAY=-1";

    private final Upgrade1CreateTables task = new Upgrade1CreateTables();

    @Test
    void leadsToModelVersionOne() {
        assertThat(task.getModelVersion()).isEqualTo(ModelVersion.valueOf("1"));
    }

    @Test
    void createsTheTablesAndDoesNoHarmWhenItRunsAgain() throws SQLException {
        H2Database database = H2Database.withoutTables(URL);

        task.upgrade(ModelVersion.valueOf("0"), database.activeObjects());
        task.upgrade(ModelVersion.valueOf("0"), database.activeObjects());

        assertThat(tables()).hasSize(Entities.ALL.size()).contains("AO_ABCDEF_OUTBOX", "AO_ABCDEF_HELD_SESSION");
    }

    private static List<String> tables() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "AO_%", null)) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names;
        }
    }
}
