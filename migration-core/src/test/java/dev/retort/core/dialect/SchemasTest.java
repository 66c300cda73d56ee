package dev.retort.core.dialect;

import static dev.retort.core.dialect.Dialects.on;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import org.junit.jupiter.api.Test;

/** Schemas, and tables whose names say in which schema they are. */
class SchemasTest {
    private static final Migration SALES = op -> {
        op.createSchema("sales");
        op.createTable(table(
                        "sales.order",
                        column("id", INTEGER).comment("number"),
                        column("before", INTEGER),
                        primaryKey("id"),
                        foreignKey("before").references("sales.order", "id"))
                .comment("what was sold"));
        op.createIndex(index().on("sales.order", "before"));
    };

    @Test
    void postgresqlHasTheNameOfTheSchemaBeforeTheTable() {
        assertThat(on(POSTGRESQL).up(SALES))
                .containsExactly(
                        "CREATE SCHEMA sales",
                        """
                        CREATE TABLE sales."order" (
                          id INTEGER NOT NULL,
                          before INTEGER,
                          CONSTRAINT pk_order PRIMARY KEY (id),
                          CONSTRAINT fk_order_before FOREIGN KEY (before) REFERENCES sales."order" (id)
                        )\
                        """,
                        "COMMENT ON TABLE sales.\"order\" IS 'what was sold'",
                        "COMMENT ON COLUMN sales.\"order\".id IS 'number'",
                        "CREATE INDEX ix_order_before ON sales.\"order\" (before)");
    }

    @Test
    void eachVerbTakesTheNameWithItsSchema() {
        assertThat(on(POSTGRESQL).after(SALES).up(op -> {
                    op.insert("sales.order", row("id", 1));
                    op.addColumn("sales.order", column("sum", INTEGER));
                    op.renameIndex("sales.order", "ix_order_before", "ix");
                    op.dropIndex("sales.order", "ix");
                    op.dropConstraint("sales.order", "fk_order_before");
                    op.renameTable("sales.order", "sales.purchase");
                    op.createSchema("archive");
                    op.renameTable("sales.purchase", "archive.sale");
                    op.dropTable("archive.sale");
                    op.dropSchema("archive");
                }))
                .containsExactly(
                        "INSERT INTO sales.\"order\" (id) VALUES (1)",
                        "ALTER TABLE sales.\"order\" ADD COLUMN sum INTEGER",
                        "ALTER INDEX sales.ix_order_before RENAME TO ix",
                        "DROP INDEX sales.ix",
                        "ALTER TABLE sales.\"order\" DROP CONSTRAINT fk_order_before",
                        "ALTER TABLE sales.\"order\" RENAME TO purchase",
                        "CREATE SCHEMA archive",
                        "ALTER TABLE sales.purchase SET SCHEMA archive",
                        "ALTER TABLE archive.purchase RENAME TO sale",
                        "DROP TABLE archive.sale",
                        "DROP SCHEMA archive");
    }

    @Test
    void aSchemaIsADatabaseOnMysql() {
        assertThat(on(MYSQL).up(SALES)).element(0).isEqualTo("CREATE SCHEMA sales");
        assertThat(on(MYSQL).after(SALES).up(op -> {
                    op.renameTable("sales.order", "sales.purchase");
                    op.dropTable("sales.purchase");
                    op.dropSchema(ifExists("sales"));
                }))
                .containsExactly(
                        "ALTER TABLE sales.`order` RENAME TO sales.purchase",
                        "DROP TABLE sales.purchase",
                        "DROP SCHEMA IF EXISTS sales");
    }

    @Test
    void theWayBackDropsTheTablesAndThenTheSchema() {
        assertThat(on(POSTGRESQL).down(SALES)).containsExactly("DROP TABLE sales.\"order\"", "DROP SCHEMA sales");
    }

    @Test
    void aSchemaWithTablesStays() {
        assertThatThrownBy(() -> on(POSTGRESQL).after(SALES).up(op -> op.dropSchema("sales")))
                .hasMessageEndingWith("): schema sales cannot be dropped while it has tables: [sales.order]");
        assertThatThrownBy(() -> on(POSTGRESQL).up(op -> op.dropSchema("sales")))
                .hasMessageEndingWith("): there is no schema sales; there is none at all");
    }

    @Test
    void sqliteHasNone() {
        assertThatThrownBy(() -> on(SQLITE).up(op -> op.createSchema("sales")))
                .hasMessageEndingWith(
                        "): SQLite has no schemas; put this inside on(...) for the databases that have them");
        assertThatThrownBy(() -> on(SQLITE).up(op -> op.createTable("sales.orders", column("id", INTEGER))))
                .hasMessageEndingWith("): SQLite has no schemas, and table sales.orders is in one; leave the schema out"
                        + " there, or put this inside on(allExcept(SQLITE), ...)");
    }

    @Test
    void aTableIsMovedOnlyIntoASchemaThatIsNamed() {
        assertThatThrownBy(() -> on(POSTGRESQL).after(SALES).up(op -> op.renameTable("sales.order", "orders")))
                .hasMessageEndingWith("): PostgreSQL moves a table into a schema that is named; say it in front of the"
                        + " table's new name, \"public.orders\" for example");
    }
}
