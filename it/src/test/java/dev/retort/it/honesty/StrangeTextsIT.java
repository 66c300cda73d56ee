package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.UnsupportedOperation;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnChange;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Texts that nobody thought of, as values, defaults, comments and values of enums: kept as they are, or refused before. */
final class StrangeTextsIT {
    private static final String NUL = "zero\0character";
    private static final String HALF = "half \uD83D of one";

    @OnEachDatabase
    void textsAreKeptOrRefused(TestDatabase database) throws SQLException {
        List<String> texts = new ArrayList<>(StrangeTexts.random(25, 60));
        texts.addAll(List.of("\\", "'", "ends in \\", "\\\\", "\\'", "x\u0000".substring(0, 1)));
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.open()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            dialect.prepare(connection, Duration.ofSeconds(20));
            HonestyCase all = HonestyCase.of("texts that are kept")
                    .does(op -> IntStream.range(0, texts.size())
                            .forEach(place -> everywhere(op, texts.get(place), place, database.kind())));
            faults.addAll(Trial.of(all, database, connection, dialect));
            for (int place = 0; place < texts.size(); place++) {
                assertThat(read(connection, "SELECT a, b, c FROM t" + place))
                        .containsExactly(texts.get(place), texts.get(place), texts.get(place));
            }
            Wipe.clean(connection, database.kind());
            LiveSchema empty = new LiveSchema(connection, dialect);
            refused(database.kind()).forEach(operations -> faults.addAll(refusal(operations, empty)));
            empty.differences().differences().forEach(difference -> faults.add("after refusals: " + difference));
        }
        assertThat(faults).isEmpty();
    }

    private static void everywhere(Operations op, String text, int place, DatabaseKind kind) {
        String table = "t" + place;
        String comment = isRefusedAsComment(text, kind) ? "x" : text;
        String value = kind.isMysqlOrMariadb() ? text.stripTrailing() + "." : shortened(text);
        op.createTable(table(
                        table,
                        column("id", INTEGER).notNull(),
                        column("a", varchar(200)).comment(comment),
                        column("b", varchar(200)).defaultsTo(text),
                        column("c", varchar(200)),
                        column("e", enumeration("e" + place, value, "other value")),
                        primaryKey("id"))
                .comment(comment));
        op.alterColumn(table, "c", ColumnChange.toDefault(text), ColumnChange.toComment(comment));
        op.insert(table, row("id", 1).with("a", text).with("e", value));
        op.commentOnTable(table, "other");
        op.commentOnTable(table, comment);
    }

    private static String shortened(String text) {
        String shorter = text;
        while (StrangeTexts.bytes(shorter) > 63) {
            shorter = shorter.substring(shorter.offsetByCodePoints(0, 1));
        }
        return shorter;
    }

    private static boolean isRefusedAsComment(String text, DatabaseKind kind) {
        return kind.isMysqlOrMariadb() && StrangeTexts.hasBeyondBasicPlane(text);
    }

    private static List<String> read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return List.of(rows.getString(1), rows.getString(2), rows.getString(3));
        }
    }

    private static List<Consumer<Operations>> refused(DatabaseKind kind) {
        List<Consumer<Operations>> refused = new ArrayList<>();
        refused.add(op -> op.createTable("t", column("a", varchar(20)).defaultsTo(HALF)));
        refused.add(op -> op.sql("SELECT '" + HALF + "'"));
        switch (kind) {
            case POSTGRESQL -> {
                refused.add(op -> op.sql("SELECT '" + NUL + "'"));
                refused.add(op -> op.createTable("t", column("a", varchar(20)).defaultsTo(NUL)));
                refused.add(
                        op -> op.createTable(table("t", column("a", INTEGER)).comment(NUL)));
                refused.add(op -> op.createEnum("e", NUL));
                refused.add(op -> op.createEnum("e", "v".repeat(64)));
            }
            case MYSQL, MARIADB -> {
                refused.add(
                        op -> op.createTable(table("t", column("a", INTEGER)).comment("smile \uD83D\uDE00")));
                refused.add(op -> op.createTable("t", column("a", INTEGER).comment("smile \uD83D\uDE00")));
                refused.add(op -> op.createTable("t", column("a", INTEGER).comment("c".repeat(1025))));
                refused.add(
                        op -> op.createTable(table("t", column("a", INTEGER)).comment("c".repeat(2049))));
                refused.add(op -> op.createTable("t", column("a", enumeration("e", "blank at the end "))));
                refused.add(op -> op.createTable("t", column("a", enumeration("e", "v".repeat(256)))));
            }
            case SQLITE -> refused.add(op -> op.sql("SELECT '" + NUL + "'"));
        }
        return refused;
    }

    private static List<String> refusal(Consumer<Operations> operations, LiveSchema schema) {
        try {
            schema.upgrade(operations::accept, true);
            return List.of("is not refused");
        } catch (UnsupportedOperation refused) {
            boolean placed = String.valueOf(refused.getMessage())
                    .matches("(?s)\\w+\\(.*\\) \\(StrangeTextsIT\\.java:\\d+\\): .+");
            return placed ? List.of() : List.of("is refused with other words: " + refused.getMessage());
        } catch (SQLException reached) {
            return List.of("reached the database: " + reached);
        }
    }
}
