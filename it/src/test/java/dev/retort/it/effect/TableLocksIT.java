package dev.retort.it.effect;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toCollation;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.LockMode;
import dev.retort.Operations;
import dev.retort.Update;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** PostgreSQL takes the locks on tables, and writes the rows anew, as plans say. */
class TableLocksIT {

    /** From the weakest to the strongest; the weakest of all is taken by every query. */
    private static final List<String> LOCKS = List.of(
            "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "ACCESS EXCLUSIVE");

    private static void tables(Operations op) {
        op.createTable("p", column("id", INTEGER), column("v", INTEGER).notNull(), primaryKey("id"));
        op.createTable(
                "t",
                column("id", INTEGER),
                column("a", INTEGER),
                column("b", INTEGER).defaultsTo(1),
                column("c", varchar(20)),
                column("d", TEXT),
                column("n", decimal(10, 2)),
                column("ts", TIMESTAMP),
                column("mood", enumeration("mood", "good", "bad")),
                column("p_id", INTEGER),
                column("v", INTEGER).notNull(),
                primaryKey("id"),
                unique("v").named("uq_v"),
                check("b > 0").named("ck_b"));
        op.createIndex(index("ix_a").on("t", "a"));
        op.addConstraint("t", check("a > 0").named("ck_a").notValid());
        op.addConstraint(
                "t", foreignKey("p_id").references("p", "id").named("fk_p").notValid());
        op.createTable("nokey", column("a", INTEGER).notNull());
    }

    private static void operations(Operations op) {
        op.createTable("fresh", column("id", INTEGER), foreignKey("id").references("p", "id"));
        op.dropTable("nokey");
        op.dropTable("t");
        op.renameTable("t", "t2");
        op.commentOnTable("t", "x");
        op.addColumn("t", column("z", INTEGER));
        op.addColumn("t", column("z", INTEGER).notNull().defaultsTo(5));
        op.addColumn("t", column("z", INTEGER).notNull());
        op.addColumn("t", column("z", TIMESTAMP).defaultsTo(expression("now()")));
        op.addColumn("t", column("z", ColumnType.UUID).defaultsTo(expression("gen_random_uuid()")));
        op.addColumn("nokey", column("z", INTEGER).identity());
        op.addColumn("nokey", column("z", INTEGER).serial());
        op.addColumn("t", column("z", INTEGER).generatedAs(expression("a + 1")));
        op.dropColumn("t", "c");
        op.dropColumn("t", "p_id");
        op.renameColumn("t", "b", "b2");
        op.alterColumn("t", "b", toDefault(7));
        op.alterColumn("t", "b", dropDefault());
        op.alterColumn("t", "a", toNotNull());
        op.alterColumn("t", "v", toNullable());
        op.alterColumn("t", "a", toComment("x"));
        op.alterColumn("t", "a", toType(BIGINT));
        op.alterColumn("t", "c", toType(varchar(40)));
        op.alterColumn("t", "c", toType(varchar(10)));
        op.alterColumn("t", "c", toType(TEXT));
        op.alterColumn("t", "d", toType(varchar(100)));
        op.alterColumn("t", "n", toType(decimal(14, 2)));
        op.alterColumn("t", "n", toType(decimal(14, 4)));
        op.alterColumn("nokey", "a", toType(TEXT).using("a::text"));
        op.alterColumn("t", "c", toCollation(Dialect.POSTGRESQL, "C"));
        op.addConstraint("nokey", primaryKey("a"));
        op.addConstraint("t", unique("a"));
        op.addConstraint("t", check("a > 1"));
        op.addConstraint("t", check("a > 1").notValid());
        op.addConstraint("t", foreignKey("a").references("p", "id"));
        op.addConstraint("t", foreignKey("a").references("p", "id").notValid());
        op.validateConstraint("t", "ck_a");
        op.validateConstraint("t", "fk_p");
        op.dropConstraint("t", "fk_p");
        op.dropConstraint("t", "ck_b");
        op.dropConstraint("t", "uq_v");
        op.renameConstraint("t", "ck_b", "ck_b2");
        op.createIndex(index("ix_b").on("t", "b"));
        op.createIndex(index("ix_b").on("t", "b").unique());
        op.dropIndex("t", "ix_a");
        op.renameIndex("t", "ix_a", "ix_a2");
        op.renameEnumValue("mood", "bad", "sad");
        op.replaceEnumValues("mood", values("good", "fair", "bad"));
        op.update(Update.update("t").set("b", 2).reversedByNothing());
        op.lockTable("t", LockMode.AGAINST_WRITES);
        op.lockTable("t", LockMode.AGAINST_READS_AND_WRITES);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void eachOperationLocksWhatThePlanSays(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            for (String sql : Case.statements(dialect, TableLocksIT::tables)) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
            List<String> said = new ArrayList<>();
            List<String> measured = new ArrayList<>();
            for (Case each : Case.of(dialect, TableLocksIT::tables, TableLocksIT::operations)) {
                String line = String.join("; ", each.statements()) + " -> ";
                said.add(line + each.said());
                measured.add(line + measured(each, statement));
                connection.rollback();
            }

            assertThat(said).containsExactlyElementsOf(measured);
            assertThat(dialect.effects().measuredOn())
                    .isEqualTo("PostgreSQL " + connection.getMetaData().getDatabaseMajorVersion());
        }
    }

    private static Map<String, String> measured(Case each, Statement statement) throws SQLException {
        Map<Long, String> names = tables(statement, "relname");
        Map<Long, String> files = tables(statement, "pg_relation_filenode(oid)");
        for (String sql : each.statements()) {
            statement.execute(sql);
        }
        Map<Long, String> filesAfter = tables(statement, "pg_relation_filenode(oid)");
        Map<String, String> measured = new TreeMap<>();
        locks(statement).forEach((table, lock) -> {
            if (names.containsKey(table)) {
                boolean rewritten =
                        filesAfter.containsKey(table) && !Objects.equals(files.get(table), filesAfter.get(table));
                measured.put(names.get(table), Case.words(lock, rewritten));
            }
        });
        return measured;
    }

    private static Map<Long, String> tables(Statement statement, String value) throws SQLException {
        Map<Long, String> tables = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT oid, " + value
                + " FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace")) {
            while (rows.next()) {
                tables.put(rows.getLong(1), rows.getString(2));
            }
        }
        return tables;
    }

    /** The strongest lock on each table. */
    private static Map<Long, String> locks(Statement statement) throws SQLException {
        Map<Long, String> strongest = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT relation, mode FROM pg_locks"
                + " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND mode <> 'AccessShareLock'")) {
            while (rows.next()) {
                String lock = rows.getString(2)
                        .replaceFirst("Lock$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toUpperCase(Locale.ROOT);
                strongest.merge(
                        rows.getLong(1), lock, (one, other) -> LOCKS.indexOf(one) > LOCKS.indexOf(other) ? one : other);
            }
        }
        return strongest;
    }
}
