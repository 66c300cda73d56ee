package dev.retort.it.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import java.sql.SQLException;

/** A changed column keeps everything that the change does not name. */
class ColumnAlterationIT {
    @OnMysqlAndMariadb
    void nothingIsForgotten(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(
                database,
                op -> op.createTable(
                        "t",
                        column("id", INTEGER).identity().comment("n"),
                        column("a", varchar(9))
                                .collate("utf8mb4_bin")
                                .notNull()
                                .defaultsTo("x")
                                .comment("y"),
                        column("g", varchar(9))
                                .collate("utf8mb4_bin")
                                .generatedAs(expression("upper(a)"))
                                .comment("z"),
                        column("at", timestamp(3)).notNull().defaultsTo(currentTimestamp()),
                        primaryKey("id")),
                op -> {
                    op.alterColumn("t", "id", toType(BIGINT));
                    op.alterColumn("t", "a", toType(varchar(10)));
                    op.alterColumn("t", "g", toType(varchar(10)));
                    op.alterColumn("t", "at", toComment("now"));
                });

        boolean mariadb = database.kind() == DatabaseKind.MARIADB;
        assertThat(definitions.of("t"))
                .containsExactly(
                        "PRIMARY KEY (`id`)",
                        "`a` varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'x' COMMENT 'y'",
                        "`at` datetime(3) NOT NULL DEFAULT "
                                + (mariadb ? "current_timestamp(3)" : "CURRENT_TIMESTAMP(3)") + " COMMENT 'now'",
                        "`g` varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin GENERATED ALWAYS AS"
                                + (mariadb ? " (ucase(`a`))" : " (upper(`a`))") + " STORED COMMENT 'z'",
                        "`id` bigint" + (mariadb ? "(20)" : "") + " NOT NULL AUTO_INCREMENT COMMENT 'n'");
    }

    private static final Migration PRICES = op -> {
        op.createTable(
                "prices",
                column("price", varchar(9)).notNull().comment("y"),
                column("b", INTEGER),
                primaryKey("price"),
                unique("price", "b"),
                unique("b", "price").unnamed(),
                check("price <> '0'"),
                check("b <> price").unnamed());
        op.createIndex(index("ix").on("prices", "b", "price"));
        op.insert("prices", row("price", "1,50"), row("price", "-"));
    };

    @OnMysqlAndMariadb
    void valuesAreConvertedAndEverythingThatHangsOnTheColumnStays(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(
                database,
                PRICES,
                op -> op.alterColumn(
                        "prices",
                        "price",
                        toType(decimal(9, 2)).using("CASE price WHEN '-' THEN -1 ELSE replace(price, ',', '.') END"),
                        toComment("z")));

        assertThat(definitions.of("prices"))
                .contains(
                        "`price` decimal(9,2) NOT NULL COMMENT 'z'",
                        "PRIMARY KEY (`price`)",
                        "UNIQUE KEY `uq_prices_price_b` (`price`,`b`)",
                        "UNIQUE KEY `b` (`b`,`price`)",
                        "KEY `ix` (`b`,`price`)")
                .hasSize(8);
        assertThat(Rows.of(database, "SELECT price FROM prices ORDER BY price")).containsExactly("-1.00", "1.50");
    }

    @OnMysqlAndMariadb
    void valueThatCannotBeConvertedLeavesTheColumnAsItIs(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, Dialects.of(database)).up(PRICES);

        assertThatThrownBy(() -> migrated.up(
                        op -> op.alterColumn("prices", "price", toType(DATE).using("replace(price, ',', '.')"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Incorrect date value: '-'");

        assertThat(Rows.of(database, "SELECT price FROM prices ORDER BY price")).containsExactly("-", "1,50");

        migrated.up(op -> op.alterColumn("prices", "price", toType(INTEGER).using("length(price)")));

        assertThat(Rows.of(database, "SELECT price FROM prices ORDER BY price")).containsExactly("1", "4");
    }
}
