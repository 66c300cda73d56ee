package dev.retort.it.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import java.sql.SQLException;

/** A constraint whose name the database made up is found by what it is. */
class ConstraintByShapeIT {
    private static final Migration TABLES = op -> {
        op.createTable("users", column("id", INTEGER), column("number", INTEGER), primaryKey("id"), unique("number"));
        op.createTable("tags", column("id", INTEGER), primaryKey("id").unnamed());
        op.createTable(
                "posts",
                column("a", INTEGER),
                column("b", INTEGER),
                unique("a", "b").unnamed(),
                unique("b").named("uq_b"),
                check("a > 0").unnamed(),
                check("b > 0").named("ck_b"),
                foreignKey("a").references("users", "id").unnamed(),
                foreignKey("a").references("users", "number").unnamed());
    };

    @OnMysqlAndMariadb
    void eachKindIsFound(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(database, TABLES, op -> {
            op.dropConstraint("posts", unique("a", "b"));
            op.dropConstraint("posts", check("a > 0"));
            op.dropConstraint("posts", foreignKey("a").references("users", "number"));
            op.dropConstraint("tags", primaryKey("id"));
        });

        assertThat(definitions.of("posts").stream().filter(line -> line.contains("FOREIGN KEY")))
                .singleElement()
                .asString()
                .contains("REFERENCES `users` (`id`)");
        assertThat(definitions.of("posts").stream().filter(line -> line.contains("CHECK")))
                .singleElement()
                .asString()
                .contains("`ck_b`");
        assertThat(definitions.of("posts").stream().filter(line -> line.contains("UNIQUE")))
                .containsExactly("UNIQUE KEY `uq_b` (`b`)");
        assertThat(definitions.of("tags")).noneMatch(line -> line.contains("PRIMARY KEY"));
    }

    @OnMysqlAndMariadb
    void nothingIsDroppedWhenSeveralAreAlike(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, Dialects.of(database)).up(TABLES);
        database.execute("ALTER TABLE posts ADD UNIQUE (a, b), ADD CHECK (a > 1)");
        TableDefinitions before = TableDefinitions.read(database);

        assertThatThrownBy(() -> migrated.up(op -> op.dropConstraint("posts", unique("a", "b"))))
                .hasMessage("table posts has no unique [a, b] whose name the database made up, or several that it could"
                        + " be; drop it by its name: dropConstraint(\"posts\", \"...\")");
        assertThatThrownBy(() -> migrated.up(op -> op.dropConstraint("posts", check("a > 0"))))
                .hasMessage("table posts has no check (a > 0) whose name the database made up, or several that it could"
                        + " be; drop it by its name: dropConstraint(\"posts\", \"...\")");
        assertThat(TableDefinitions.read(database)).isEqualTo(before);
    }

    @OnMysqlAndMariadb
    void nothingIsDroppedWhenItIsGone(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, Dialects.of(database)).up(TABLES);
        database.execute("ALTER TABLE posts DROP FOREIGN KEY posts_ibfk_2");

        assertThatThrownBy(() -> migrated.up(
                        op -> op.dropConstraint("posts", foreignKey("a").references("users", "number"))))
                .hasMessage("table posts has no foreign key [a] to users [number] whose name the database made up, or"
                        + " several that it could be; drop it by its name: dropConstraint(\"posts\", \"...\")");
    }
}
