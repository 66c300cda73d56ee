package dev.retort.it.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.PreparedSession;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** What a session that carries out revisions does and does not do. */
class MysqlSessionIT {
    @OnMysqlAndMariadb
    void rowsThatWereNotCommittedAreTakenBackButTablesStay(TestDatabase database) throws SQLException {
        DatabaseDialect dialect = Dialects.of(database);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            try (var ignored = dialect.transactions().begin(connection, List.of())) {
                statement.execute("CREATE TABLE t (a INT)");
                statement.execute("INSERT INTO t VALUES (1)");
            }
            try (var transaction = dialect.transactions().begin(connection, List.of())) {
                statement.execute("INSERT INTO t VALUES (2)");
                transaction.commit();
            }

            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(Rows.of(database, "SELECT a FROM t")).containsExactly("2");
    }

    @OnMysqlAndMariadb
    void changeToATableInUseGivesUp(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE t (a INT)");
        try (Connection reader = database.open();
                Statement reading = reader.createStatement();
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("SELECT * FROM t");
            Dialects.of(database).prepare(connection, Duration.ofSeconds(1));

            assertThatThrownBy(() -> statement.execute("ALTER TABLE t ADD COLUMN b INT"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Lock wait timeout exceeded");
        }
    }

    @OnMysqlAndMariadb
    void backslashesAreTakenAsTheyAreWrittenWhateverTheServerIsSetTo(TestDatabase database) throws SQLException {
        DatabaseDialect dialect = Dialects.of(database);
        CreateTable operation = new CreateTable(
                Table.table("t", column("a", varchar(9)).defaultsTo("C:\\temp").comment("a \\ b")));
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES'");
            dialect.prepare(connection, Duration.ofSeconds(1));
            for (Instruction instruction : dialect.renderer().render(operation, SchemaState.empty(dialect.name()))) {
                statement.execute(((Instruction.Execute) instruction).sql());
            }
            statement.execute("INSERT INTO t () VALUES ()");
        }

        assertThat(Rows.of(database, "SELECT a FROM t")).containsExactly("C:\\temp");
        assertThat(Rows.of(
                        database,
                        "SELECT column_comment FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = 't'"))
                .containsExactly("a \\ b");
    }

    @OnMysqlAndMariadb
    void idleSessionIsKeptForHoursAndItsSettingsArePutBack(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION wait_timeout = 60, SESSION sql_mode = 'NO_BACKSLASH_ESCAPES'");
            List<String> before = settings(statement);
            PreparedSession session = Dialects.of(database).prepare(connection, Duration.ofSeconds(7));

            assertThat(settings(statement)).containsExactly("7", "28800", "");
            session.close();
            assertThat(settings(statement)).isEqualTo(before);
        }
    }

    private static List<String> settings(Statement statement) throws SQLException {
        String query = "SELECT @@SESSION.lock_wait_timeout, @@SESSION.wait_timeout, @@SESSION.sql_mode";
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3));
        }
    }
}
