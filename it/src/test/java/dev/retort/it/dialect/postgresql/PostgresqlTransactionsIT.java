package dev.retort.it.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.Transactions;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Changes to the schema are kept or taken back together. */
class PostgresqlTransactionsIT {
    private final PostgresqlDialect dialect = new PostgresqlDialect();

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void whatIsNotCommittedIsTakenBack(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            try (Transactions.Transaction ignored = dialect.transactions().begin(connection, List.of())) {
                execute(connection, "CREATE TABLE users (id int)");
            }
            assertThat(connection.getAutoCommit()).isTrue();
        }

        assertThat(Catalogue.read(database)).isEqualTo(Catalogue.EMPTY);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void whatIsCommittedStays(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            try (Transactions.Transaction transaction = dialect.transactions().begin(connection, List.of())) {
                execute(connection, "CREATE TABLE users (id int)");
                transaction.commit();
            }
            assertThat(connection.getAutoCommit()).isTrue();
        }

        assertThat(Catalogue.read(database).entries()).containsOnlyKeys("table:users", "column:users.id");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aPreparedSessionDoesNotWaitForEver(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE users (id int)");
        try (Connection reader = database.open();
                Connection connection = database.open()) {
            reader.setAutoCommit(false);
            execute(reader, "SELECT * FROM users");
            dialect.prepare(connection, Duration.ofMillis(10));

            assertThatThrownBy(() -> execute(connection, "ALTER TABLE users ADD COLUMN name text"))
                    .hasMessageContaining("canceling statement due to lock timeout");
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aTimeoutOfOnesOwnIsLeftAlone(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            execute(connection, "SET lock_timeout = '7s'");
            dialect.prepare(connection, Duration.ofSeconds(60));

            try (Statement statement = connection.createStatement();
                    var result = statement.executeQuery("SHOW lock_timeout")) {
                result.next();
                assertThat(result.getString(1)).isEqualTo("7s");
            }
        }
    }
}
