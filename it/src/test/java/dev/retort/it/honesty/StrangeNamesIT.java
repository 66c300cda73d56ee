package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Domain.domain;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Sequence.sequence;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.UnsupportedOperation;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.manual.OperationsChapter;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Names that nobody thought of: each works as a name, read back by the introspector and taken back again, or is refused before
 * anything runs.
 */
final class StrangeNamesIT {
    /** Reserved in at least one of the databases, or a word with a meaning of its own. */
    private static final List<String> RESERVED = List.of(
            "select",
            "user",
            "rowid",
            "oid",
            "analyze",
            "lateral",
            "rank",
            "groups",
            "system",
            "window",
            "returning",
            "excluded",
            "dual",
            "virtual",
            "primary",
            "offset",
            "limit",
            "true",
            "ctid",
            "db_row_id",
            "current_timestamp");

    /** SQLite has columns of these names, but never renames them. */
    private static final Set<String> NAMES_OF_ROW_NUMBERS = Set.of("rowid", "oid");

    private static final List<String> AT_THE_EDGE = List.of(
            " leading",
            "\ttab",
            "\nline",
            "trailing ",
            "trailing\t",
            " ",
            "x".repeat(63),
            "x".repeat(64),
            "x".repeat(65),
            "ü".repeat(31),
            "ü".repeat(32),
            "é".repeat(64),
            "n".repeat(300),
            "\uD83D\uDE00",
            "a\uD83D\uDE00b",
            "",
            "\0",
            "nul\0nul",
            "half \uD83D",
            "\uDE00 half",
            "'",
            "\"",
            "`",
            ";",
            "\\",
            "--",
            "ends in \\");

    @OnEachDatabase
    void namesWorkOrAreRefused(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>(AT_THE_EDGE);
        names.addAll(RESERVED);
        names.addAll(StrangeTexts.random(25, 56));
        assertThat(faults(names, database)).isEmpty();
    }

    /** How long a name may be is another matter where it stands for a type, a sequence, a view. */
    private static List<String> faults(List<String> names, TestDatabase database) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.open()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            dialect.prepare(connection, Duration.ofSeconds(20));
            Wipe.clean(connection, database.kind());
            List<String> works = names.stream()
                    .filter(name -> !isRefused(name, database.kind()) && !isRefusedForColumn(name, database.kind()))
                    .toList();
            HonestyCase all = HonestyCase.of("names that work")
                    .does(op ->
                            IntStream.range(0, works.size()).forEach(place -> everywhere(op, works.get(place), place)));
            faults.addAll(Trial.of(all, database, connection, dialect));
            Wipe.clean(connection, database.kind());
            LiveSchema empty = new LiveSchema(connection, dialect);
            for (String name : names) {
                if (isRefused(name, database.kind())) {
                    faults.addAll(refusals(name, verbs(name), empty));
                } else if (isRefusedForColumn(name, database.kind())) {
                    faults.addAll(refusals(name, columnVerbs(name), empty));
                }
            }
            empty.differences().differences().forEach(difference -> faults.add("after refusals: " + difference));
        }
        return faults;
    }

    /** One name in all places, and then in those that it can be changed in. */
    private static void everywhere(Operations op, String name, int place) {
        String table = "t" + place;
        op.createTable(
                table,
                column("id", INTEGER).notNull(),
                column(name, INTEGER),
                column("mood", enumeration("mood" + place, "a", "b")),
                primaryKey("id").named(unlike(name, place, 1)),
                unique(name).named(unlike(name, place, 2)),
                check("id > 0").named(unlike(name, place, 3)));
        op.insert(table, row("id", 1).with(name, 7).with("mood", "a"));
        op.createIndex(index(unlike(name, place, 4)).on(table, name, "id"));
        op.createTable(
                "child" + place,
                column("own", INTEGER),
                foreignKey("own").references(table, name).named(unlike(name, place, 5)));
        if (!NAMES_OF_ROW_NUMBERS.contains(name)) {
            op.renameColumn(table, name, "plain");
            op.renameColumn(table, "plain", name);
        }
        op.alterColumn(table, name, ColumnChange.toDefault(3));
        op.createView(view("v" + place).as("SELECT 1 AS one"));
        op.on(Dialect.POSTGRESQL, it -> {
            it.createSequence(sequence("s" + place));
            it.renameSequence("s" + place, unlike(name, place, 6));
            it.createDomain(domain(unlike(name, place, 7), INTEGER));
        });
        if (name.indexOf('.') < 0) {
            op.renameTable("child" + place, unlike(name, place, 8));
            op.renameView("v" + place, unlike(name, place, 9));
            op.renameEnum("mood" + place, unlike(name, place, 10));
        }
    }

    /** A name of its own that is as strange, since names of a schema have to differ. */
    private static String unlike(String name, int place, int number) {
        String mark = Integer.toString(place * 16 + number, 36) + "_";
        String rest = name;
        while (StrangeTexts.bytes(mark + rest) > 63) {
            rest = rest.substring(rest.offsetByCodePoints(0, 1));
        }
        return mark + rest;
    }

    private static boolean isRefused(String name, DatabaseKind kind) {
        boolean never = name.isEmpty()
                || name.indexOf('\0') >= 0
                || name.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
        return never
                || switch (kind) {
                    case POSTGRESQL -> StrangeTexts.bytes(name) > 63;
                    case MYSQL, MARIADB ->
                        name.length() > 64
                                || StrangeTexts.hasBeyondBasicPlane(name)
                                || name.matches("(?s).*[ \\t\\n\\x0B\\f\\r]");
                    case SQLITE -> false;
                };
    }

    /** These are fine for all but columns. */
    private static boolean isRefusedForColumn(String name, DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> name.equals("ctid");
            case SQLITE -> name.equals("true");
            case MYSQL, MARIADB -> name.equals("db_row_id");
        };
    }

    private static List<String> refusals(String name, List<Consumer<Operations>> verbs, LiveSchema schema)
            throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Consumer<Operations> verb : verbs) {
            try {
                schema.upgrade(verb::accept, true);
                faults.add("\"" + name + "\" is not refused");
            } catch (UnsupportedOperation refused) {
                if (!String.valueOf(refused.getMessage())
                        .matches(
                                "(?s)\\w+\\(.*\\) \\(StrangeNamesIT\\.java:\\d+\\): \".*\" cannot be (a name|the name of a column): .+")) {
                    faults.add("is refused with other words: " + refused.getMessage());
                }
            }
        }
        return faults;
    }

    private static List<Consumer<Operations>> verbs(String name) {
        return List.of(
                op -> op.createTable(name, column("id", INTEGER)),
                op -> op.createTable("t", column(name, varchar(10))),
                op -> op.createTable("t", column("id", INTEGER), unique("id").named(name)),
                op -> op.createView(view(name).as("SELECT 1 AS one")));
    }

    private static List<Consumer<Operations>> columnVerbs(String name) {
        return List.of(
                op -> op.createTable("t", column(name, varchar(10))),
                op -> {
                    op.createTable("t", column("id", INTEGER));
                    op.renameColumn("t", "id", name);
                },
                op -> {
                    op.createTable("t", column("id", INTEGER));
                    op.addColumn("t", column(name, INTEGER));
                });
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void theMessageNamesTheOperationItsLineAndTheReason(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            LiveSchema schema = new LiveSchema(connection, DialectDetection.of(connection));

            assertThatThrownBy(() -> schema.upgrade(op -> op.createTable("users", column("\0", INTEGER)), true))
                    .isInstanceOfSatisfying(
                            UnsupportedOperation.class,
                            refused -> OperationsChapter.shows("name-refused", String.valueOf(refused.getMessage())));
        }
    }
}
