package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What somebody changed by hand is found, and said in words. */
final class DifferencesIT {

    @OnEachDatabase
    void whatIsOnlyOnOneSide(TestDatabase database) throws SQLException {
        assertThat(differencesAfter(
                        database,
                        "CREATE TABLE stray (id INTEGER)",
                        "DROP TABLE other",
                        "ALTER TABLE person ADD COLUMN nickname VARCHAR(10)",
                        "CREATE INDEX ix_stray ON person (age, name)"))
                .containsExactly(
                        "only in the history: table other",
                        "only in the database: column person.nickname",
                        "only in the database: table person: ix_stray: index on [age, name]",
                        "only in the database: table stray");
    }

    @OnEachDatabase
    void whatIsDifferentInATable(TestDatabase database) throws SQLException {
        String integer = database.kind().isMysqlOrMariadb() ? "int" : "integer";
        assertThat(differencesAfter(
                        database,
                        "DROP TABLE other",
                        "CREATE TABLE other (id BIGINT NOT NULL, name VARCHAR(20) DEFAULT 'b', CONSTRAINT ck_other"
                                + " CHECK (id > 1))"))
                .containsExactly(
                        "column other.id has nullability not null in the database and nullable in the history",
                        "column other.id has type bigint in the database and " + integer + " in the history",
                        "column other.name has default 'b' in the database and 'a' in the history",
                        "table other has the rule ck_other (check >(id, 1)) in the database and (check >(id, 0)) in"
                                + " the history");
    }

    private static List<String> differencesAfter(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.open()) {
            LiveSchema schema = new LiveSchema(connection, DialectDetection.of(connection));
            schema.upgrade(DifferencesIT::given, true);
            assertThat(schema.differences().differences()).isEmpty();
            database.execute(statements);
            return schema.differences().differences().stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static void given(Operations op) {
        op.createTable(
                "person",
                column("id", INTEGER).notNull(),
                column("name", varchar(20)),
                column("age", INTEGER),
                primaryKey("id"));
        op.createIndex(index("ix_person_name").on("person", "name"));
        op.createTable(
                "other",
                column("id", INTEGER),
                column("name", varchar(20)).defaultsTo("a"),
                check("id > 0").named("ck_other"));
    }
}
