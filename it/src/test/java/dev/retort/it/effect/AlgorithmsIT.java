package dev.retort.it.effect;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toIdentity;
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
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.IndexMethod;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** MySQL and MariaDB accept the algorithm and the lock of which plans speak, and nothing better. */
class AlgorithmsIT {

    private static final List<String> BEST_FIRST = List.of(
            "ALGORITHM=INSTANT",
            "ALGORITHM=INPLACE, LOCK=NONE",
            "ALGORITHM=INPLACE, LOCK=SHARED",
            "ALGORITHM=COPY, LOCK=SHARED");

    private static void tables(Operations op) {
        op.createTable("p", column("id", INTEGER), primaryKey("id"));
        op.createTable(
                "t",
                column("id", INTEGER),
                column("a", INTEGER),
                column("b", INTEGER).defaultsTo(1),
                column("c", varchar(20)),
                column("c63", varchar(63)),
                column("c100", varchar(100)),
                column("d", TEXT),
                column("n", decimal(10, 2)),
                column("mood", enumeration("mood", "good", "bad")),
                column("p_id", INTEGER),
                column("v", INTEGER).notNull(),
                primaryKey("id"),
                unique("v").named("uq_v"),
                check("b > 0").named("ck_b"));
        op.createIndex(index("ix_a").on("t", "a"));
        op.createIndex(index("ix_p").on("t", "p_id"));
        op.addConstraint("t", foreignKey("p_id").references("p", "id").named("fk_p"));
        op.createTable("keyed", column("id", INTEGER), primaryKey("id"));
        op.createTable("worded", column("words", TEXT), column("other", TEXT));
        op.createIndex(index("ix_words").on("worded", "words").using(IndexMethod.FULL_TEXT));
        op.createTable("nokey", column("a", INTEGER).notNull());
    }

    private static void operations(Operations op) {
        op.renameTable("t", "t2");
        op.commentOnTable("t", "x");
        op.addColumn("t", column("z", INTEGER));
        op.addColumn("t", column("z", INTEGER).notNull().defaultsTo(5));
        op.addColumn("t", column("z", TIMESTAMP).defaultsTo(currentTimestamp()));
        op.addColumn("nokey", column("z", INTEGER).identity());
        op.addColumn("t", column("z", INTEGER).generatedAs(expression("a + 1")));
        op.addColumn("t", column("z", INTEGER).virtuallyGeneratedAs(expression("a + 1")));
        op.dropColumn("t", "c");
        op.dropColumn("t", "a");
        op.renameColumn("t", "c", "c2");
        op.alterColumn("t", "c", toDefault("x"));
        op.alterColumn("t", "b", dropDefault());
        op.alterColumn("t", "a", toNotNull());
        op.alterColumn("t", "v", toNullable());
        op.alterColumn("t", "a", toComment("x"));
        op.alterColumn("t", "a", toType(BIGINT));
        op.alterColumn("t", "c", toType(varchar(40)));
        op.alterColumn("t", "c", toType(varchar(10)));
        op.alterColumn("t", "c63", toType(varchar(64)));
        op.alterColumn("t", "c100", toType(varchar(200)));
        op.alterColumn("t", "c", toType(TEXT));
        op.alterColumn("t", "n", toType(decimal(14, 2)));
        op.alterColumn("nokey", "a", toIdentity());
        op.addConstraint("nokey", primaryKey("a"));
        op.addConstraint("t", unique("a"));
        op.addConstraint("t", check("a > 1"));
        op.addConstraint("t", foreignKey("a").references("p", "id"));
        op.dropConstraint("keyed", "pk_keyed");
        op.dropConstraint("t", "ck_b");
        op.dropConstraint("t", "uq_v");
        op.dropConstraint("t", "fk_p");
        op.renameConstraint("t", "uq_v", "uq_v2");
        op.renameConstraint("t", "ck_b", "ck_b2");
        op.createIndex(index("ix_b").on("t", "b"));
        op.createIndex(index("ix_b").on("t", "b").unique());
        op.createIndex(index("ix_d").on("t", "d").using(IndexMethod.FULL_TEXT));
        op.createIndex(index("ix_w").on("worded", "other").using(IndexMethod.FULL_TEXT));
        op.dropIndex("t", "ix_a");
        op.renameIndex("t", "ix_a", "ix_a2");
        op.addEnumValue("mood", "worse");
        op.addEnumValue("mood", value("fair").before("bad"));
        op.renameEnumValue("mood", "bad", "sad");
    }

    /** MariaDB alone sees that this is the same for all rows. */
    private static void expressions(Operations op) {
        op.addColumn("t", column("z", INTEGER).defaultsTo(expression("(1 + 1)")));
    }

    @OnDatabase(DatabaseKind.MYSQL)
    void mysqlChangesTablesAsThePlanSays(TestDatabase database) throws Exception {
        compare(database, "INNODB_TABLES", AlgorithmsIT::operations);
        compare(database, "INNODB_TABLES", AlgorithmsIT::expressions);
    }

    @OnDatabase(DatabaseKind.MARIADB)
    void mariadbChangesTablesAsThePlanSays(TestDatabase database) throws Exception {
        compare(database, "INNODB_SYS_TABLES", AlgorithmsIT::operations);
    }

    private static void compare(TestDatabase database, String catalogue, Consumer<Operations> operations)
            throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            Server server = new Server(statement, dialect, catalogue);
            List<String> said = new ArrayList<>();
            List<String> measured = new ArrayList<>();
            for (Case each : Case.of(dialect, AlgorithmsIT::tables, operations)) {
                String line = String.join("; ", each.statements()) + " -> ";
                said.add(line + each.said().values());
                measured.add(line + server.measured(each));
            }

            assertThat(said).containsExactlyElementsOf(measured);
            assertThat(dialect.effects().measuredOn())
                    .isEqualTo(database.kind() + " " + connection.getMetaData().getDatabaseMajorVersion() + "."
                            + connection.getMetaData().getDatabaseMinorVersion());
        }
    }

    /** Tries the algorithms one after the other, until the server accepts one. */
    private record Server(Statement statement, DatabaseDialect dialect, String catalogue) {
        List<String> measured(Case each) throws SQLException {
            for (String table : List.of("t2", "t", "p", "keyed", "worded", "nokey")) {
                statement.execute("DROP TABLE IF EXISTS " + table);
            }
            for (String sql : Case.statements(dialect, AlgorithmsIT::tables)) {
                statement.execute(sql);
            }
            String tablesBefore = tables();
            List<String> used = new ArrayList<>();
            for (String sql : each.statements()) {
                used.add(best(sql));
            }
            String worst = BEST_FIRST.stream().filter(used::contains).reduce("nothing", (one, other) -> other);
            return List.of(Case.words(worst, worst.contains("COPY") || !tables().equals(tablesBefore)));
        }

        private String best(String sql) throws SQLException {
            if (sql.startsWith("UPDATE")) {
                statement.execute(sql);
                return "";
            }
            List<String> refusals = new ArrayList<>();
            for (String algorithm : BEST_FIRST) {
                boolean isAlter = sql.startsWith("ALTER");
                if (!isAlter && algorithm.contains("INSTANT")) {
                    continue;
                }
                try {
                    statement.execute(sql + (isAlter ? ", " + algorithm : " " + algorithm.replace(",", "")));
                    return algorithm;
                } catch (SQLException refused) {
                    refusals.add(refused.getMessage());
                }
            }
            throw new AssertionError(sql + ": " + refusals);
        }

        /** InnoDB gives a table that is written anew another number. */
        private String tables() throws SQLException {
            try (ResultSet rows = statement.executeQuery("SELECT GROUP_CONCAT(TABLE_ID ORDER BY TABLE_ID)"
                    + " FROM information_schema." + catalogue
                    + " WHERE NAME LIKE CONCAT(DATABASE(), '/%') AND NAME NOT LIKE '%FTS%'")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
