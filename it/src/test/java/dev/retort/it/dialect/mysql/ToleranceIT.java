package dev.retort.it.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import java.sql.SQLException;

/** What may be missing is dropped if it is there. */
class ToleranceIT {
    private static final Migration USERS = op -> {
        op.createTable(
                "users",
                column("id", INTEGER),
                column("name", varchar(50)).notNull().defaultsTo("nobody").comment("as they sign"),
                column("age", INTEGER),
                primaryKey("id"));
        op.createIndex(index("ix_users_name").on("users", "name"));
    };

    @OnMysqlAndMariadb
    void secondTimeFindsNothingToDrop(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, Dialects.of(database)).up(USERS);
        migrated.up(op -> {
            op.createTable(
                    "t",
                    column("a", INTEGER),
                    column("b", INTEGER),
                    foreignKey("a").references("users", "id"),
                    check("a > 0").named("c"),
                    unique("b").named("u"));
            op.createIndex(index("ix_a").on("t", "a"));
        });
        Migration drops = op -> {
            op.dropTable(ifExists("nothing"));
            op.dropConstraint("t", ifExists("c"));
            op.dropConstraint("t", ifExists("u"));
            op.dropIndex("t", ifExists("ix_a"));
            op.dropConstraint("t", ifExists("fk_t_a"));
            op.dropIndex("users", ifExists("ix_users_name"));
            op.dropColumn("t", ifExists("b"));
            op.dropConstraint("users", ifExists("pk_users"));
        };
        Migration creations =
                op -> op.createIndex(index("ix_age").on("users", "age").ifNotExists());

        migrated.up(drops).up(creations).up(drops).up(creations);

        TableDefinitions definitions = TableDefinitions.read(database);
        assertThat(definitions.of("t")).hasSize(2).contains("KEY `fk_t_a` (`a`)");
        assertThat(definitions.of("users"))
                .contains("KEY `ix_age` (`age`)")
                .noneMatch(line -> line.contains("name` ("));
    }

    @OnMysqlAndMariadb
    void whatTheHistoryDoesNotKnowIsDroppedAsWell(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, Dialects.of(database)).up(USERS);
        database.execute(
                "ALTER TABLE users ADD COLUMN extra INT, ADD CONSTRAINT c CHECK (age > 0), ADD INDEX ix_extra (age),"
                        + " ADD CONSTRAINT f FOREIGN KEY (age) REFERENCES users (id)",
                "CREATE TABLE extra (a INT)");

        migrated.up(op -> {
            op.dropConstraint("users", ifExists("c"));
            op.dropConstraint("users", ifExists("f"));
            op.dropIndex("users", ifExists("ix_extra"));
            op.dropColumn("users", ifExists("extra"));
            op.dropTable(ifExists("extra"));
        });

        TableDefinitions definitions = TableDefinitions.read(database);
        assertThat(definitions.tables()).containsExactly("users");
        assertThat(definitions.of("users")).hasSize(5);
    }
}
