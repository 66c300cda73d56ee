package dev.retort.core.dialect.mysql;

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
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

class MysqlConstraintsTest {
    private static final Migration TABLES = op -> {
        op.createTable("users", column("id", INTEGER), column("name", varchar(9)), primaryKey("id"));
        op.createTable("order", column("user", INTEGER).notNull(), column("amount", INTEGER));
        op.createIndex(index("ix_user").on("order", "user"));
    };

    private final RenderedSql withTables = RenderedSql.on(new MysqlDialect()).after(TABLES);

    @Test
    void eachKindIsDroppedInWordsOfItsOwn() {
        Migration migration = op -> {
            op.addConstraint("order", foreignKey("user").references("users", "id"));
            op.addConstraint("order", unique("user", "amount").named("uq"));
            op.addConstraint("order", check("amount > 0").named("positive"));
            op.addConstraint("order", primaryKey("user"));
        };

        assertThat(withTables.up(migration))
                .containsExactly(
                        "ALTER TABLE `order` ADD CONSTRAINT fk_order_user FOREIGN KEY (user) REFERENCES users (id)",
                        "ALTER TABLE `order` ADD CONSTRAINT uq UNIQUE (user, amount)",
                        "ALTER TABLE `order` ADD CONSTRAINT positive CHECK (amount > 0)",
                        "ALTER TABLE `order` ADD CONSTRAINT pk_order PRIMARY KEY (user)");
        assertThat(withTables.down(migration))
                .containsExactly(
                        "ALTER TABLE `order` DROP PRIMARY KEY",
                        "ALTER TABLE `order` DROP CHECK positive",
                        "ALTER TABLE `order` DROP INDEX uq",
                        "ALTER TABLE `order` DROP FOREIGN KEY fk_order_user");
    }

    @Test
    void eachKindIsRenamedInWordsOfItsOwn() {
        RenderedSql withConstraints = withTables.after(op -> {
            op.addConstraint(
                    "order", foreignKey("user").references("users", "id").named("fk"));
            op.addConstraint("order", unique("amount").named("uq"));
            op.addConstraint("order", check("amount > 0").named("ck"));
            op.addConstraint("order", primaryKey("user").named("pk"));
        });

        assertThat(withConstraints.up(op -> {
                    op.renameConstraint("order", "fk", "fk2");
                    op.renameConstraint("order", "uq", "uq2");
                    op.renameConstraint("order", "ck", "ck2");
                    op.renameConstraint("order", "pk", "pk2");
                }))
                .containsExactly(
                        "ALTER TABLE `order` DROP FOREIGN KEY fk,"
                                + " ADD CONSTRAINT fk2 FOREIGN KEY (user) REFERENCES users (id)",
                        "ALTER TABLE `order` RENAME INDEX uq TO uq2",
                        "ALTER TABLE `order` DROP CHECK ck, ADD CONSTRAINT ck2 CHECK (amount > 0)");
    }

    @Test
    void aForeignKeyTakesTheIndexAlongThatTheDatabaseMadeForIt() {
        assertThat(withTables.down(
                        op -> op.addConstraint("order", foreignKey("amount").references("users", "id"))))
                .containsExactly(
                        "SET @retort_statement = CONCAT('ALTER TABLE `order` ',"
                                + " 'DROP FOREIGN KEY fk_order_amount',"
                                + " IFNULL((SELECT CONCAT(', DROP INDEX `', REPLACE(name, '`', '``'), '`')"
                                + " FROM (SELECT index_name AS name FROM information_schema.statistics"
                                + " WHERE table_schema = DATABASE() AND table_name = 'order' AND non_unique = 1"
                                + " AND index_name = 'fk_order_amount' GROUP BY index_name"
                                + " HAVING GROUP_CONCAT(column_name ORDER BY seq_in_index) = 'amount') AS found"
                                + " LIMIT 1), ''))",
                        "PREPARE retort_statement FROM @retort_statement",
                        "EXECUTE retort_statement",
                        "DEALLOCATE PREPARE retort_statement");
    }

    @Test
    void aConstraintThatTheDatabaseNamedIsLookedUp() {
        Migration migration =
                op -> op.addConstraint("order", unique("user", "amount").unnamed());
        String query = "SELECT index_name AS name FROM information_schema.statistics WHERE table_schema = DATABASE()"
                + " AND table_name = 'order' AND non_unique = 0 AND index_name <> 'PRIMARY'"
                + " AND index_name NOT IN ('ix_user') GROUP BY index_name"
                + " HAVING GROUP_CONCAT(column_name ORDER BY seq_in_index) = 'user,amount'";

        assertThat(withTables.down(migration))
                .containsExactly(
                        "demand Finds[query=SELECT 1 FROM (" + query
                                + ") AS found HAVING COUNT(*) = 1] or say: table order"
                                + " has no unique [user, amount] whose name the database made up, or several that it could"
                                + " be; drop it by its name: dropConstraint(\"order\", \"...\")",
                        "SET @retort_statement = CONCAT('ALTER TABLE `order` ', (SELECT CONCAT('DROP INDEX `',"
                                + " REPLACE(name, '`', '``'), '`') FROM (" + query + ") AS found))",
                        "PREPARE retort_statement FROM @retort_statement",
                        "EXECUTE retort_statement",
                        "DEALLOCATE PREPARE retort_statement");
    }

    @Test
    void aConstraintMayBeGoneAlready() {
        assertThat(withTables.up(op -> op.dropConstraint("order", ifExists("old"))))
                .containsExactly(
                        "SET @retort_statement = IFNULL((SELECT 'ALTER TABLE `order` DROP CONSTRAINT old' FROM"
                                + " (SELECT constraint_name AS name FROM information_schema.table_constraints"
                                + " WHERE table_schema = DATABASE() AND table_name = 'order'"
                                + " AND constraint_name = 'old' LIMIT 1) AS found), 'DO 0')",
                        "PREPARE retort_statement FROM @retort_statement",
                        "EXECUTE retort_statement",
                        "DEALLOCATE PREPARE retort_statement");
    }
}
