package dev.retort.it.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.BrokenStatements;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What is left of indexes that were being made or dropped concurrently. */
class ConcurrentIndexesIT {
    private static final BrokenStatements INDEXES = new PostgresqlDialect().brokenStatements();
    private static final String CREATION = "CREATE UNIQUE INDEX CONCURRENTLY \"ix Pairs\" ON other.pairs (id)";

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void anInvalidIndexIsRemovedAndAValidOneStays(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA other");
            statement.execute("CREATE TABLE other.pairs (id INTEGER)");
            assertThat(INDEXES.settle(connection, CREATION)).contains(false);

            statement.execute("INSERT INTO other.pairs VALUES (1), (1)");
            assertThatThrownBy(() -> statement.execute(CREATION)).isInstanceOf(SQLException.class);
            assertThat(indexes(statement)).isEqualTo(1);
            assertThat(INDEXES.settle(connection, CREATION)).contains(false);
            assertThat(indexes(statement)).isZero();

            statement.execute("DELETE FROM other.pairs");
            statement.execute(CREATION);
            assertThat(INDEXES.settle(connection, CREATION)).contains(true);
            assertThat(indexes(statement)).isEqualTo(1);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aDropTookEffectOnceTheIndexIsGone(TestDatabase database) throws SQLException {
        String drop = "drop index concurrently if exists ix_id;";
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE pairs (id INTEGER)");
            statement.execute("CREATE INDEX ix_id ON pairs (id)");
            assertThat(INDEXES.settle(connection, drop)).contains(false);

            statement.execute(drop);
            assertThat(INDEXES.settle(connection, drop)).contains(true);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void ofOtherStatementsNothingIsKnown(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            assertThat(INDEXES.settle(connection, "CREATE INDEX ix_id ON pairs (id)"))
                    .isEmpty();
            assertThat(INDEXES.settle(connection, "VACUUM")).isEmpty();
        }
    }

    private static int indexes(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT count(*) FROM pg_index WHERE indrelid = 'other.pairs'::regclass")) {
            row.next();
            return row.getInt(1);
        }
    }
}
