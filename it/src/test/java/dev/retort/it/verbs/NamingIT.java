package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Constraints and indexes without a name get the same one on every database. */
class NamingIT {
    private static final String LONG_TABLE = "measurements_of_the_northern_hemisphere";
    private static final String LONG_COLUMN = "temperature_at_noon_in_degrees";

    private static void people(Operations op) {
        op.createTable("town", column("id", INTEGER), primaryKey("id"));
        op.createTable(
                "person",
                column("id", INTEGER),
                column("name", varchar(20)),
                column("town", INTEGER),
                primaryKey("id"),
                unique("name", "town"),
                foreignKey("town").references("town", "id"),
                check("town > 0"));
        op.createIndex(index().on("person", "name"));
    }

    @OnEachDatabase
    void nameIsKindTableAndColumns(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(NamingIT::people)
                .adds(
                        Thing.table("town", "id"),
                        Thing.primaryKey("town", "pk_town"),
                        Thing.table("person", "id", "name", "town"),
                        Thing.primaryKey("person", "pk_person"),
                        Thing.unique("person", "uq_person_name_town", "name,town"),
                        Thing.foreignKey("person", "fk_person_town", "town"),
                        Thing.check("person", "ck_person_town_0_ca374dbd", "town > 0"),
                        Thing.index("person", "ix_person_name"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void nameDoesNotFollowARenamedTableOrColumn(TestDatabase database) throws SQLException {
        given(database, NamingIT::people)
                .upgrade(op -> {
                    op.renameTable("person", "people");
                    op.renameColumn("people", "name", "called");
                    op.dropConstraint("people", "uq_person_name_town");
                    op.addConstraint("people", unique("called"));
                    op.dropIndex("people", "ix_person_name");
                })
                .removes(
                        Thing.table("person", "id", "name", "town"),
                        Thing.primaryKey("person", "pk_person"),
                        Thing.unique("person", "uq_person_name_town", "name,town"),
                        Thing.foreignKey("person", "fk_person_town", "town"),
                        Thing.check("person", "ck_person_town_0_ca374dbd", "town > 0"),
                        Thing.index("person", "ix_person_name"))
                .adds(
                        Thing.table("people", "id", "called", "town"),
                        Thing.primaryKey("people", "pk_person"),
                        Thing.unique("people", "uq_people_called", "called"),
                        Thing.foreignKey("people", "fk_person_town", "town"),
                        Thing.check("people", "ck_person_town_0_ca374dbd", "town > 0"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void longNameEndsInAHashOfTheWhole(TestDatabase database) throws SQLException {
        String unique = "uq_measurements_of_the_northern_hemisphere_temperature_29df1203";
        String index = "ix_measurements_of_the_northern_hemisphere_temperature_829f73cc";
        given(database, op -> {
                    op.createTable(
                            LONG_TABLE,
                            column("id", INTEGER),
                            column(LONG_COLUMN, INTEGER),
                            column(LONG_COLUMN + "_celsius", INTEGER),
                            primaryKey("id"));
                    op.insert(LONG_TABLE, row("id", 1).with(LONG_COLUMN, 20));
                })
                .upgrade(op -> {
                    op.addConstraint(LONG_TABLE, unique(LONG_COLUMN, LONG_COLUMN + "_celsius"));
                    op.createIndex(index().on(LONG_TABLE, LONG_COLUMN + "_celsius", LONG_COLUMN));
                })
                .adds(Thing.unique(LONG_TABLE, unique, LONG_COLUMN + "," + LONG_COLUMN + "_celsius"))
                .adds(Thing.index(LONG_TABLE, index))
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, MYSQL, SQLITE})
    void nameOfAnIndexOfAnExpressionIsMadeOfItsWords(TestDatabase database) throws SQLException {
        given(database, NamingIT::people)
                .upgrade(op -> op.createIndex(index().on("person", key(expression("lower(name)")), key("town"))))
                .adds(Thing.index("person", "ix_person_lower_name_af231f8c_town"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void twoChecksOfTheSameWordsHaveDifferentNames(TestDatabase database) throws SQLException {
        given(database, NamingIT::people)
                .upgrade(op -> {
                    op.addConstraint("person", check("id > 5"));
                    op.addConstraint("person", check("id <> 5"));
                })
                .adds(
                        Thing.check("person", "ck_person_id_5_e89709ae", "id > 5"),
                        Thing.check("person", "ck_person_id_5_5316b41c", "id <> 5"))
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB})
    void nameOfTheLongestTableFitsWithTheIndexOfItsForeignKey(TestDatabase database) throws SQLException {
        String table = "t".repeat(60);
        onEmpty(database)
                .upgrade(op -> {
                    op.createTable("town", column("id", INTEGER), primaryKey("id"));
                    op.createTable(
                            table,
                            column("id", INTEGER),
                            column("town", INTEGER),
                            primaryKey("id"),
                            foreignKey("town").references("town", "id"));
                })
                .goesDownAndUp();
    }
}
