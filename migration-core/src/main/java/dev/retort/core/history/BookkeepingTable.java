package dev.retort.core.history;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.Operation;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/** What the tables that Retort keeps for itself have in common. */
public final class BookkeepingTable {
    private BookkeepingTable() {}

    /**
     * Returns the name, which the database has to take, together with what is added to it elsewhere.
     *
     * @param role what the table is to the author of the name, for messages
     * @param additions what else there is whose names begin with it
     * @throws Unsupported if it does not
     */
    public static String checkedName(DatabaseDialect dialect, String role, String name, String... additions) {
        try {
            dialect.identifiers().spell(name);
            for (String addition : additions) {
                dialect.identifiers().spell(name + addition);
            }
            return name;
        } catch (Unsupported reason) {
            throw new Unsupported("the " + role + " has to be called something else: " + reason.getMessage());
        }
    }

    /** Tells whether there is such a table. */
    public static boolean exists(DatabaseDialect dialect, Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.catalogue().table(name))) {
            return rows.next();
        }
    }

    /** Returns those of the tables that are there, which costs one question for all of them. */
    public static Set<String> existing(DatabaseDialect dialect, Connection connection, List<String> names)
            throws SQLException {
        Set<String> existing = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet answers = statement.executeQuery(questions(dialect, names))) {
            answers.next();
            for (int place = 0; place < names.size(); place++) {
                if (answers.getInt(place + 1) == 1) {
                    existing.add(names.get(place));
                }
            }
        }
        return existing;
    }

    private static String questions(DatabaseDialect dialect, List<String> names) {
        StringJoiner questions = new StringJoiner(", ", "SELECT ", "");
        for (String name : names) {
            questions.add("CASE WHEN EXISTS (" + dialect.catalogue().table(name) + ") THEN 1 ELSE 0 END");
        }
        return questions.toString();
    }

    /** Creates the table if it is missing, and tells whether it was. */
    public static boolean create(DatabaseDialect dialect, Connection connection, Table table) throws SQLException {
        if (exists(dialect, connection, table.name())) {
            return false;
        }
        execute(connection, creation(dialect, table));
        return true;
    }

    /**
     * Adds the columns that a table of an earlier version lacks.
     *
     * @param first the table as the first version made it
     * @param later the columns that came later
     */
    static void complete(DatabaseDialect dialect, Connection connection, Table first, List<Column> later)
            throws SQLException {
        Set<String> there = columns(dialect, connection, first.name());
        SchemaState before = new CreateTable(first).apply(SchemaState.empty(dialect.name()));
        for (Column column : later) {
            if (!there.contains(column.name())) {
                execute(connection, statements(dialect, new AddColumn(first.name(), column), before));
            }
        }
    }

    /** Returns the names of the table's columns, in lower case; none if the table is missing. */
    static Set<String> columns(DatabaseDialect dialect, Connection connection, String name) throws SQLException {
        Set<String> columns = new TreeSet<>();
        if (!exists(dialect, connection, name)) {
            return columns;
        }
        String sql = "SELECT * FROM " + dialect.identifiers().spell(name) + " WHERE 1 = 0";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData facts = rows.getMetaData();
            for (int position = 1; position <= facts.getColumnCount(); position++) {
                columns.add(facts.getColumnName(position).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    /** Returns the statements that create the table. */
    static List<String> creation(DatabaseDialect dialect, Table table) {
        return statements(dialect, new CreateTable(table), SchemaState.empty(dialect.name()));
    }

    private static List<String> statements(DatabaseDialect dialect, Operation operation, SchemaState before) {
        return dialect.renderer().render(operation, before).stream()
                .map(instruction -> ((Instruction.Execute) instruction).sql())
                .toList();
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
