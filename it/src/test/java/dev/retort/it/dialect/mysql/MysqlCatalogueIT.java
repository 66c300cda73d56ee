package dev.retort.it.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Questions to the live database. */
class MysqlCatalogueIT {
    private static final String TABLE = "CREATE TABLE `it's` (a INT, b INT, KEY `order` (a, b))";

    @OnMysqlAndMariadb
    void tablesColumnsAndIndexesAreFoundByName(TestDatabase database) throws SQLException {
        database.execute(TABLE);
        CatalogueQueries catalogue = Dialects.of(database).catalogue();

        assertThat(Rows.of(database, catalogue.table("it's"))).hasSize(1);
        assertThat(Rows.of(database, catalogue.table("its"))).isEmpty();
        assertThat(Rows.of(database, catalogue.column("it's", "b"))).hasSize(1);
        assertThat(Rows.of(database, catalogue.column("it's", "c"))).isEmpty();
        assertThat(Rows.of(database, catalogue.index("it's", "order"))).hasSize(1);
        assertThat(Rows.of(database, catalogue.index("it's", "a"))).isEmpty();
    }

    @OnMysqlAndMariadb
    void viewIsNoTable(TestDatabase database) throws SQLException {
        database.execute(TABLE, "CREATE VIEW seen AS SELECT a FROM `it's`");

        assertThat(Rows.of(database, Dialects.of(database).catalogue().table("seen")))
                .isEmpty();
    }

    @OnMysqlAndMariadb
    void temporaryTableIsNoTable(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE passing (a INT)");
            try (ResultSet found =
                    statement.executeQuery(Dialects.of(database).catalogue().table("passing"))) {
                assertThat(found.next()).isFalse();
            }
        }
    }
}
