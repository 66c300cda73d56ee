package dev.retort.it.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import dev.retort.it.dialect.RoundTrip;
import dev.retort.schema.ColumnType;
import java.sql.SQLException;
import java.util.List;

/** A type is there exactly as long as a column uses it. */
class EnumTypesIT {
    private static final ColumnType MOOD = enumeration("Mood", "good", "it's bad");
    private static final Migration DAYS = op -> {
        op.createTable("days", column("id", INTEGER), column("mood", MOOD).defaultsTo("good"), primaryKey("id"));
        op.createIndex(index("ix").on("days", "mood"));
        op.insert("days", row("id", 1).with("mood", "it's bad"), row("id", 2).withNull("mood"));
    };

    private static MigratedDatabase onEmpty(TestDatabase database) {
        return new MigratedDatabase(database, new PostgresqlDialect());
    }

    private static List<String> types(TestDatabase database) throws SQLException {
        return Catalogue.read(database).entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("enum:"))
                .map(entry -> entry.getKey() + entry.getValue())
                .toList();
    }

    private static void roundTrip(TestDatabase database, Migration migration) throws SQLException {
        RoundTrip.of(database, new PostgresqlDialect(), DAYS, migration);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void typeComesAndGoesWithItsTable(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = onEmpty(database);
        SchemaState before = migrated.state();

        migrated.up(DAYS);
        assertThat(types(database)).containsExactly("enum:Mood{\"values\":[\"good\",\"it's bad\"]}");

        migrated.down(DAYS, before);
        assertThat(Catalogue.read(database)).isEqualTo(Catalogue.EMPTY);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void typeStaysUntilTheLastTableIsGone(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = onEmpty(database)
                .up(DAYS)
                .up(op -> op.createTable("weeks", column("mood", MOOD)))
                .up(op -> op.dropTable("days"));
        assertThat(types(database)).hasSize(1);

        migrated.up(op -> op.dropTable("weeks"));
        assertThat(types(database)).isEmpty();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void typeComesAndGoesWithAColumn(TestDatabase database) throws SQLException {
        roundTrip(
                database,
                op -> op.addColumn(
                        "days",
                        column("weather", enumeration("weather", "sun"))
                                .notNull()
                                .defaultsTo("sun")));

        assertThat(Rows.of(database, "SELECT * FROM days ORDER BY id"))
                .containsExactly("1 | it's bad | sun", "2 | null | sun");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void textBecomesAnEnumerationAndBack(TestDatabase database) throws SQLException {
        Migration history = op -> {
            op.createTable("days", column("mood", varchar(9)).defaultsTo("good"));
            op.insert("days", row("mood", "it's bad"));
        };

        RoundTrip.of(database, new PostgresqlDialect(), history, op -> op.alterColumn("days", "mood", toType(MOOD)));

        assertThat(Rows.of(database, "SELECT mood FROM days")).containsExactly("it's bad");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void enumerationBecomesTextAndBack(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.alterColumn("days", "mood", toType(TEXT)));

        assertThat(types(database)).isEmpty();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void otherValuesTakeThePlaceOfTheOldOnes(TestDatabase database) throws SQLException {
        roundTrip(
                database,
                op -> op.alterColumn("days", "mood", toType(enumeration("Mood", "it's bad", "none", "good"))));

        assertThat(types(database)).containsExactly("enum:Mood{\"values\":[\"it's bad\",\"none\",\"good\"]}");
        assertThat(Rows.of(database, "SELECT id, mood FROM days ORDER BY id"))
                .containsExactly("1 | it's bad", "2 | null");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void anotherTypeTakesThePlaceOfTheOldOne(TestDatabase database) throws SQLException {
        roundTrip(
                database,
                op -> op.alterColumn("days", "mood", toType(enumeration("temper", "good", "it's bad", "hot"))));

        assertThat(types(database)).containsExactly("enum:temper{\"values\":[\"good\",\"it's bad\",\"hot\"]}");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aRowWithAValueThatGoesAwayKeepsItsTypeInPlace(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = onEmpty(database).up(DAYS);

        assertThatThrownBy(() -> migrated.up(op -> op.alterColumn("days", "mood", toType(enumeration("Mood", "good")))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("invalid input value for enum \"Mood\": \"it's bad\"");
        assertThat(types(database)).containsExactly("enum:Mood{\"values\":[\"good\",\"it's bad\"]}");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aTableThatMayBeThereAlreadyFindsItsTypeThere(TestDatabase database) throws SQLException {
        Migration tolerant =
                op -> op.createTable(table("days", column("mood", MOOD)).ifNotExists());
        database.execute("CREATE TYPE \"Mood\" AS ENUM ('good', 'it''s bad')");

        onEmpty(database).up(tolerant);
        onEmpty(database).up(tolerant);

        assertThat(types(database)).hasSize(1);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void checksAndPartialIndexesFollowToTheNewType(TestDatabase database) throws SQLException {
        Migration history = op -> {
            DAYS.upgrade(op);
            op.addConstraint("days", check("mood <> 'good' OR id > 0"));
            op.addConstraint("days", check("mood <> 'good' OR id < 1000").unnamed());
            op.createIndex(index("good_days").on("days", "id").where("mood = 'good'"));
        };

        for (ColumnType type : List.of(enumeration("Mood", "good", "it's bad", "none"), TEXT)) {
            database.execute("DROP TABLE IF EXISTS days", "DROP TYPE IF EXISTS \"Mood\"");
            RoundTrip.of(
                    database, new PostgresqlDialect(), history, op -> op.alterColumn("days", "mood", toType(type)));
        }
    }
}
