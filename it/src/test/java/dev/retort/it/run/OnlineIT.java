package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.run.RevisionFailed;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for while others use the table is done so, or not at all. */
class OnlineIT {
    private static final History.Source ORDERS = base("001", """
        op.createTable("customers", column("id", INTEGER), primaryKey("id"));
        op.createTable("orders", column("id", INTEGER), column("total", INTEGER), primaryKey("id"));
        op.insert("orders", row("id", 1).with("total", 5));
        """);

    private static final String WIDEN =
            "op.online(then -> then.alterColumn(\"orders\", \"total\", ColumnChange.toType(BIGINT)));";

    @TempDir
    private Path directory;

    @OnEachDatabase
    void thereIsAWayThatKeepsNobodyOutAndOneBack(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                ORDERS,
                new History.Source("Revision002", """
                    id = "002", parent = "001", transactional = false
                    """, """
                        op.online(then -> {
                            then.addColumn("orders", column("customer", INTEGER));
                            then.addColumn("orders", column("paid", BOOLEAN).notNull().defaultsTo(true));
                            then.createIndex(index("ix_orders_customer").on("orders", "customer"));
                            then.renameColumn("orders", "total", "amount");
                        });
                        op.on(POSTGRESQL, pg -> pg.online(then -> then.addConstraint(
                                "orders", foreignKey("customer").references("customers", "id").named("fk_customer"))));
                        """.replace("POSTGRESQL", "Dialect.POSTGRESQL"), ""));
        TestRun run = new TestRun(database);
        run.upgrade(history, "001");
        Catalogue before = Catalogue.read(database);

        run.upgrade(history, "head");

        assertThat(run.texts("SELECT amount FROM orders WHERE customer IS NULL AND paid"))
                .containsExactly("5");
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            assertThat(run.texts("SELECT convalidated FROM pg_constraint WHERE conname = 'fk_customer'"))
                    .containsExactly("t");
        }
        run.downgrade(history, "001");
        assertThat(Catalogue.read(database)).isEqualTo(before);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void theServerRefusesToCopyATable(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, ORDERS, after("001", "002", WIDEN));
        TestRun run = new TestRun(database);
        run.upgrade(history, "001");
        Catalogue before = Catalogue.read(database);

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(RevisionFailed.class)
                .satisfies(refused -> {
                    if (database.kind() == DatabaseKind.MYSQL) {
                        assertThat(Files.readString(Path.of("..", "docs", "verbs.md")))
                                .contains("```text\n"
                                        + refused.getCause()
                                                .getMessage()
                                                .replace("Revision002.java:17", "WidenTotals.java:14")
                                        + "\n```\n");
                    }
                })
                .hasMessageContaining(
                        "alterColumn(orders, total) (Revision002.java:17) cannot be done while others read and"
                                + " write the table, and nothing of it was done: ");

        assertThat(Catalogue.read(database)).isEqualTo(before);
        assertThat(run.heads()).containsExactly("001");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void postgresqlIsNotEvenAskedToWriteATableAnew(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, ORDERS, after("001", "002", WIDEN));
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .hasMessageContaining(
                        "alterColumn(orders, total) (Revision002.java:17): PostgreSQL writes each row anew and keeps"
                                + " everybody from the table meanwhile; add another column, fill it, and let the"
                                + " application change over to it, or call it outside of online(...)");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void whatPostgresqlDoesOutsideOfATransactionSaysSo(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, ORDERS, after("001", "002", """
            op.online(then -> then.createIndex(index("ix_orders_total").on("orders", "total")));
            """));

        assertThatThrownBy(() -> new TestRun(database).upgrade(history, "head"))
                .hasMessageContaining(
                        "createIndex(ix_orders_total) (Revision002.java:17): PostgreSQL does that outside of a"
                                + " transaction only; write @Revision(..., transactional = false) on a revision of its"
                                + " own");
    }
}
