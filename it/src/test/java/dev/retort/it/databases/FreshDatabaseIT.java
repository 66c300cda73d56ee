package dev.retort.it.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What a test may rely on when it asks for a database. */
class FreshDatabaseIT {

    @BeforeEach
    void makeTable(TestDatabase database) throws SQLException {
        database.execute("create table made_before (id int)");
    }

    @OnEachDatabase
    void setUpAndTestShareOneDatabase(TestDatabase database) throws SQLException {
        assertThat(tables(database)).containsExactly("made_before");
    }

    @OnEachDatabase
    void nothingIsLeftOfOtherTests(TestDatabase database) throws SQLException {
        database.execute("create table left_over (id int)");

        assertThat(tables(database)).containsExactlyInAnyOrder("left_over", "made_before");
    }

    @OnEachDatabase
    void openConnectionsDoNotKeepTheDatabaseFromBeingDropped(TestDatabase database) throws SQLException {
        Connection forgotten = database.open();
        forgotten.setAutoCommit(false);
        try (Statement statement = forgotten.createStatement()) {
            statement.execute("insert into made_before values (1)");
        }
    }

    @OnEachDatabase
    void serverIsOfTheKindThatTheTestAskedFor(TestDatabase database) throws SQLException {
        String version = text(database, isSqlite(database) ? "select sqlite_version()" : "select version()");

        assertThat(version.contains("PostgreSQL")).isEqualTo(database.kind() == DatabaseKind.POSTGRESQL);
        assertThat(version.contains("MariaDB")).isEqualTo(database.kind() == DatabaseKind.MARIADB);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void characterSetIsThatOfTheRecordedCatalogues(TestDatabase database) throws SQLException {
        assertThat(text(database, "select concat(@@character_set_database, ' ', @@collation_database)"))
                .isEqualTo("utf8mb4 utf8mb4_general_ci");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void passwordIsNeededAndNeverPartOfTheUrl(TestDatabase database) {
        TestDatabase wrongPassword =
                new TestDatabase(database.kind(), database.jdbcUrl(), database.user(), "not the password");

        assertThat(database.jdbcUrl()).doesNotContain(database.password());
        assertThat(database.toString()).doesNotContain(database.password());
        assertThatThrownBy(wrongPassword::open).isInstanceOf(SQLException.class);
    }

    private static boolean isSqlite(TestDatabase database) {
        return database.kind() == DatabaseKind.SQLITE;
    }

    private static String text(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.open();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
