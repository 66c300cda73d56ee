package dev.retort.it.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Conditions are asked of the schema in use, and of nothing else. */
class PostgresqlCatalogueIT {
    private final CatalogueQueries catalogue = new PostgresqlDialect().catalogue();

    private static boolean finds(TestDatabase database, String query) throws SQLException {
        return !Rows.of(database, query).isEmpty();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void tablesColumnsAndIndexesAreFoundByTheirExactNames(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE TABLE \"It's\" (\"Größe\" int, gone int)",
                "ALTER TABLE \"It's\" DROP COLUMN gone",
                "CREATE INDEX ix ON \"It's\" (\"Größe\")",
                "CREATE TABLE parts (id int) PARTITION BY RANGE (id)",
                "CREATE INDEX parts_ix ON parts (id)");

        assertThat(finds(database, catalogue.table("It's"))).isTrue();
        assertThat(finds(database, catalogue.table("it's"))).isFalse();
        assertThat(finds(database, catalogue.table("ix"))).isFalse();
        assertThat(finds(database, catalogue.table("parts"))).isTrue();
        assertThat(finds(database, catalogue.column("It's", "Größe"))).isTrue();
        assertThat(finds(database, catalogue.column("It's", "gone"))).isFalse();
        assertThat(finds(database, catalogue.column("It's", "ctid"))).isFalse();
        assertThat(finds(database, catalogue.index("It's", "ix"))).isTrue();
        assertThat(finds(database, catalogue.index("other", "ix"))).isFalse();
        assertThat(finds(database, catalogue.index("parts", "parts_ix"))).isTrue();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void otherSchemasAreNotLookedAt(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE SCHEMA elsewhere",
                "CREATE TABLE elsewhere.users (id int)",
                "CREATE INDEX ix ON elsewhere.users (id)");

        assertThat(finds(database, catalogue.table("users"))).isFalse();
        assertThat(finds(database, catalogue.column("users", "id"))).isFalse();
        assertThat(finds(database, catalogue.index("users", "ix"))).isFalse();
    }
}
