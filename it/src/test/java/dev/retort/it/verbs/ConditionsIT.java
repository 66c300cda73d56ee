package dev.retort.it.verbs;

import static dev.retort.Condition.columnExists;
import static dev.retort.Condition.columnHasType;
import static dev.retort.Condition.constraintExists;
import static dev.retort.Condition.constraintMissing;
import static dev.retort.Condition.extensionAvailable;
import static dev.retort.Condition.hasRows;
import static dev.retort.Condition.indexExists;
import static dev.retort.Condition.isEmpty;
import static dev.retort.Condition.not;
import static dev.retort.Condition.schemaExists;
import static dev.retort.Condition.schemaMissing;
import static dev.retort.Condition.tableExists;
import static dev.retort.Condition.tableMissing;
import static dev.retort.Condition.typeExists;
import static dev.retort.Condition.typeMissing;
import static dev.retort.Condition.viewExists;
import static dev.retort.Condition.viewMissing;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.REAL;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.character;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.time;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Row.row;

import dev.retort.Condition;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TableElement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a revision asks the live database. */
class ConditionsIT {
    private static void team(Operations op) {
        op.createTable("team", column("id", INTEGER), primaryKey("id"));
        op.createTable(
                "person",
                column("id", INTEGER),
                column("team_id", INTEGER),
                column("age", INTEGER),
                primaryKey("id"),
                unique("age").named("one age"),
                check("age > 0").named("ck_age"),
                foreignKey("team_id").references("team", "id"));
        op.insert("team", row("id", 1));
    }

    /** Each condition must hold, and its opposite must not. */
    private static Consumer<Operations> hold(List<Condition> conditions) {
        return op -> conditions.forEach(condition -> {
            op.require(condition, condition + " holds");
            op.when(
                    not(condition),
                    then -> then.sql(Sql.of("DELETE FROM nothing").reversedByNothing()));
        });
    }

    @OnEachDatabase
    void constraintsOfAllKindsAreFound(TestDatabase database) throws SQLException {
        List<Condition> conditions = new ArrayList<>(List.of(
                constraintExists("person", "one age"),
                constraintExists("person", "ck_age"),
                constraintExists("person", "fk_person_team_id"),
                constraintMissing("person", "ck_ag"),
                constraintMissing("person", "fk_person"),
                constraintMissing("team", "ck_age")));
        if (database.kind() == POSTGRESQL || database.kind() == SQLITE) {
            conditions.add(constraintExists("person", "pk_person"));
        }
        given(database, ConditionsIT::team).upgrade(hold(conditions)).goesDownAndUp();
    }

    @OnEachDatabase
    void whatOnlyTheDatabaseHasIsDroppedBehindAQuestion(TestDatabase database) throws SQLException {
        given(database, op -> {
                    team(op);
                    op.sql(Sql.of("ALTER TABLE team ADD COLUMN motto INTEGER").reversedByNothing());
                    op.sql(Sql.of("CREATE INDEX ix_age_by_hand ON person (age)").reversedByNothing());
                    op.sql(Sql.of("CREATE TABLE made_by_hand (id INTEGER)").reversedByNothing());
                })
                .takenBackBy(op -> {})
                .upgrade(op -> {
                    op.when(columnExists("team", "motto"), then -> then.dropColumn("team", "motto"));
                    op.when(
                            indexExists("person", "ix_age_by_hand"),
                            then -> then.dropIndex("person", "ix_age_by_hand"));
                    op.when(tableExists("made_by_hand"), then -> then.dropTable("made_by_hand"));
                    op.when(columnExists("team", "never"), then -> then.dropColumn("team", "never"));
                })
                .removes(
                        Thing.column("team", "motto"),
                        Thing.index("person", "ix_age_by_hand"),
                        Thing.table("made_by_hand"),
                        Thing.column("made_by_hand", "id"))
                .assertChanges();
    }

    @OnEachDatabase
    void columnsAndConstraintsThatAreMissingAreAdded(TestDatabase database) throws SQLException {
        given(database, op -> {
                    team(op);
                    op.sql(Sql.of("ALTER TABLE team ADD COLUMN motto INTEGER").reversedByNothing());
                })
                .takenBackBy(op -> {
                    op.dropColumn("team", ifExists("motto"));
                    op.dropColumn("team", "size");
                })
                .upgrade(op -> {
                    op.addColumnIfMissing("team", column("motto", INTEGER));
                    op.addColumnIfMissing("team", column("size", INTEGER));
                    op.addConstraintIfMissing("team", check("size > 0").named("ck_size"));
                    op.addConstraintIfMissing("person", check("age > 0").named("ck_age"));
                })
                .adds(Thing.column("team", "size"), Thing.check("team", "ck_size", "size > 0"))
                .assertChanges();
    }

    @OnEachDatabase
    void rowsAreFound(TestDatabase database) throws SQLException {
        given(database, ConditionsIT::team)
                .upgrade(hold(List.of(hasRows("team"), isEmpty("person"))))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void viewsAreFoundAndAreNoTables(TestDatabase database) throws SQLException {
        given(database, ConditionsIT::team)
                .upgrade(op -> {
                    op.sql(Sql.of("CREATE VIEW seen AS SELECT id FROM team").reversedBy("DROP VIEW seen"));
                    hold(List.of(viewExists("seen"), viewMissing("team"), tableMissing("seen")))
                            .accept(op);
                })
                .goesDownAndUp();
    }

    @OnEachDatabase
    void typesOfColumnsAreCompared(TestDatabase database) throws SQLException {
        List<ColumnType> types = List.of(
                SMALLINT,
                INTEGER,
                BIGINT,
                decimal(10, 2),
                decimal(10, 0),
                REAL,
                DOUBLE,
                BOOLEAN,
                character(2),
                varchar(200),
                varchar(100),
                TEXT,
                BINARY,
                DATE,
                time(3),
                TIMESTAMP,
                timestamp(3),
                UUID,
                JSON,
                enumeration("mood", "sad", "happy"));
        List<Condition> conditions = new ArrayList<>();
        for (ColumnType type : types) {
            for (ColumnType other : types) {
                Condition same = columnHasType("thing", "c" + types.indexOf(type), other);
                conditions.add(type.equals(other) ? same : not(same));
            }
        }
        conditions.removeIf(condition -> isSameThere(condition, database));
        given(
                        database,
                        op -> op.createTable(
                                "thing",
                                types.stream()
                                        .map(type -> column("c" + types.indexOf(type), type))
                                        .toArray(TableElement[]::new)))
                .upgrade(hold(conditions))
                .goesDownAndUp();
    }

    /** Some types are the same to a database. */
    private static boolean isSameThere(Condition condition, TestDatabase database) {
        String text = condition.toString();
        return switch (database.kind()) {
            case SQLITE -> text.contains("timestamp") || text.contains("time");
            case MARIADB -> text.contains("json");
            case POSTGRESQL, MYSQL -> false;
        };
    }

    @OnEachDatabase
    void timesWithAndWithoutZoneAreTwoTypesWhereThereAreZones(TestDatabase database) throws SQLException {
        Condition withoutZone = columnHasType("moment", "a", TIMESTAMP);
        given(database, op -> op.createTable("moment", column("a", TIMESTAMP_TZ), column("b", timestampTz(3))))
                .upgrade(hold(List.of(
                        columnHasType("moment", "a", TIMESTAMP_TZ),
                        columnHasType("moment", "b", timestampTz(3)),
                        database.kind() == POSTGRESQL ? not(withoutZone) : withoutZone)))
                .goesDownAndUp();
    }

    @OnDatabase(POSTGRESQL)
    void typesSchemasAndExtensionsAreFoundOnPostgresql(TestDatabase database) throws SQLException {
        given(database, op -> op.createTable("thing", column("mood", enumeration("mood", "sad", "happy"))))
                .upgrade(hold(List.of(
                        typeExists("mood"),
                        typeMissing("thing"),
                        schemaExists("public"),
                        schemaMissing("elsewhere"),
                        extensionAvailable("pg_trgm"),
                        not(extensionAvailable("no such thing")))))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void whatADatabaseDoesNotHaveCannotBeAskedFor(TestDatabase database) throws SQLException {
        if (database.kind() != POSTGRESQL) {
            given(database, ConditionsIT::team)
                    .upgradeIsRefused(
                            op -> op.when(typeMissing("mood"), then -> then.dropTable("person")),
                            "has no types to create, so there is no mood to ask for; ask inside on(POSTGRESQL, ...)");
        }
        if (database.kind() == SQLITE) {
            given(database, ConditionsIT::team)
                    .upgradeIsRefused(
                            op -> op.require(schemaExists("main"), "no main"),
                            "SQLite has no schemas, so there is no main to ask for; ask inside"
                                    + " on(allExcept(SQLITE), ...)");
        }
    }

    @OnEachDatabase
    void theWayThatTheHistoryRulesOutIsThereForADatabaseThatDiffers(TestDatabase database) throws SQLException {
        given(database, op -> {
                    team(op);
                    op.sql("DROP TABLE person");
                })
                .upgrade(op -> op.when(
                        tableMissing("person"),
                        then -> then.createTable("person", column("id", INTEGER), primaryKey("id"))))
                .adds(Thing.table("person", "id"), Thing.primaryKey("person", "pk_person"))
                .assertChanges();
    }
}
