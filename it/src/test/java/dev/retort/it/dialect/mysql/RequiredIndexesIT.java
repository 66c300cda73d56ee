package dev.retort.it.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Foreign keys and numbered columns keep an index, whatever is done to those that the author made. */
class RequiredIndexesIT {
    private static final Migration USERS = op -> {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("name", varchar(50)).notNull().defaultsTo("nobody").comment("as they sign"),
                column("age", INTEGER),
                primaryKey("id"));
        op.createIndex(index("ix_users_name").on("users", "name"));
        op.insert(
                "users", row("name", "Ada").with("age", 36), row("name", "Bob").withNull("age"));
    };

    private static TableDefinitions roundTrip(TestDatabase database, Migration migration) throws SQLException {
        return DefinitionRoundTrip.of(database, USERS, migration);
    }

    @OnMysqlAndMariadb
    void numberedColumnIsAlwaysIndexed(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.createTable("a", column("id", INTEGER), column("n", INTEGER).identity(), primaryKey("id"));
            op.dropConstraint("users", "pk_users");
            op.addConstraint("users", primaryKey("id", "name"));
            op.addColumn("a", column("z", INTEGER));
            op.addConstraint("a", unique("n"));
            op.dropConstraint("a", unique("n"));
        });
    }

    @OnMysqlAndMariadb
    void numberedKeyComesBack(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.dropColumn("users", "id"));
    }

    @OnMysqlAndMariadb
    void foreignKeyGetsItsOwnIndexWhenThatWhichServesLosesAColumn(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(
                database,
                op -> {
                    USERS.upgrade(op);
                    op.createTable(
                            "notes",
                            column("user_id", INTEGER),
                            column("b", INTEGER),
                            column("at", INTEGER),
                            foreignKey("user_id").references("users", "id").unnamed());
                    op.createIndex(index("ix").on("notes", "user_id", "at"));
                },
                op -> op.dropColumn("notes", "at"));

        assertThat(definitions.of("notes"))
                .contains("KEY `user_id` (`user_id`)")
                .noneMatch(line -> line.contains("`ix`"));
    }

    @OnMysqlAndMariadb
    void indexThatTheDatabaseMadeForAForeignKeyGoesWithIt(TestDatabase database) throws SQLException {
        DefinitionRoundTrip.of(
                database,
                op -> {
                    USERS.upgrade(op);
                    op.createTable("t", column("a", INTEGER), column("b", INTEGER), column("c", INTEGER));
                },
                op -> {
                    op.addConstraint("t", foreignKey("a").references("users", "id"));
                    op.addConstraint(
                            "t", foreignKey("b").references("users", "id").unnamed());
                    op.createIndex(index("ix_c").on("t", "c", "a"));
                    op.addConstraint(
                            "t", foreignKey("c").references("users", "id").unnamed());
                });
    }

    @OnMysqlAndMariadb
    void indexOfAForeignKeyIsDroppedAndMadeAnew(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(
                database,
                op -> {
                    USERS.upgrade(op);
                    op.createTable(
                            "t",
                            column("a", INTEGER),
                            column("b", INTEGER),
                            foreignKey("a").references("users", "id").unnamed(),
                            foreignKey("b").references("users", "id"));
                },
                op -> {
                    op.createIndex(index("ix_a").on("t", "a"));
                    op.createIndex(index("ix_b").on("t", "b", "a").unique());
                });

        assertThat(definitions.of("t").stream().filter(line -> line.contains("KEY `")))
                .containsExactly("KEY `ix_a` (`a`)", "UNIQUE KEY `ix_b` (`b`,`a`)");
    }
}
