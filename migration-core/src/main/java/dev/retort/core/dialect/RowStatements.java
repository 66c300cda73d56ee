package dev.retort.core.dialect;

import dev.retort.Delete;
import dev.retort.Joined;
import dev.retort.Update;
import dev.retort.Upsert;
import dev.retort.core.operation.DeleteManyRows;
import dev.retort.core.operation.DeleteRows;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Row;
import dev.retort.schema.Value;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that change rows, as PostgreSQL and SQLite have them in common, for dialects to build on. */
public class RowStatements {
    private static final int MOST_KEYS = 200;

    protected final Dialect dialect;
    protected final Identifiers identifiers;
    protected final Literals literals;

    public RowStatements(Dialect dialect, Identifiers identifiers, Literals literals) {
        this.dialect = dialect;
        this.identifiers = identifiers;
        this.literals = literals;
    }

    /** Returns the statements that insert the rows, in their order, as many rows at once as have the same columns. */
    final List<String> insert(String table, List<Row> rows) {
        List<String> statements = new ArrayList<>();
        int begin = 0;
        while (begin < rows.size()) {
            int end = begin + 1;
            while (end < rows.size()
                    && rows.get(end).columns().equals(rows.get(begin).columns())) {
                end++;
            }
            insertSame(table, rows.subList(begin, end), "", statements::add);
            begin = end;
        }
        return statements;
    }

    private void insertSame(String table, List<Row> rows, String ending, Consumer<String> statements) {
        List<String> columns = rows.get(0).columns();
        ValuesList list = new ValuesList(insertInto(table, columns), ending, statements);
        rows.forEach(row -> list.add(columns.stream().map(row::value).map(this::spell)));
        list.end();
    }

    private String insertInto(String table, List<String> columns) {
        return "INSERT INTO " + identifiers.spellTable(table) + " (" + identifiers.spell(columns) + ")";
    }

    private String spell(Value value) {
        return literals.spell(value, dialect);
    }

    /** Hands over the statements that insert many rows, one after the other. */
    public final void insert(InsertManyRows operation, Consumer<String> statements) throws IOException {
        ValuesList list =
                new ValuesList(insertInto(operation.table(), operation.rows().columns()), "", statements);
        operation
                .rows()
                .writeTo(values -> list.add(Stream.of(values).map(Constants::of).map(this::spell)));
        list.end();
    }

    /** Inserts many rows in the way that is fastest on this kind of database. */
    protected void insert(InsertManyRows operation, Connection connection) throws SQLException, IOException {
        try (StatementSender sender = new StatementSender(connection)) {
            insert(operation, sender);
        }
    }

    /** Inserts many rows through one statement, for drivers that send it once and the values of many rows together. */
    protected final void insertPrepared(InsertManyRows operation, Connection connection, ConstantBinding binding)
            throws SQLException, IOException {
        List<String> columns = operation.rows().columns();
        String sql = insertInto(operation.table(), columns) + " VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedRows rows = new PreparedRows(connection.prepareStatement(sql), binding)) {
            operation.rows().writeTo(rows::add);
            rows.end();
        }
    }

    final List<String> delete(DeleteRows operation) {
        KeysList list = new KeysList(operation.table(), operation.keyColumns());
        operation
                .rows()
                .forEach(row -> list.add(operation.keyColumns().stream()
                        .map(row::value)
                        .map(this::spell)
                        .toList()));
        return list.end();
    }

    /** Hands over the statements that delete many rows, one after the other. */
    final void delete(DeleteManyRows operation, Consumer<String> statements) throws IOException {
        List<Integer> places = operation.keyColumns().stream()
                .map(operation.rows().columns()::indexOf)
                .toList();
        KeysList list = new KeysList(operation.table(), operation.keyColumns());
        operation.rows().writeTo(values -> {
            list.add(places.stream()
                    .map(place -> spell(Constants.of(values[place])))
                    .toList());
            list.takeFull().forEach(statements);
        });
        list.end().forEach(statements);
    }

    final void delete(DeleteManyRows operation, Connection connection) throws SQLException, IOException {
        try (StatementSender sender = new StatementSender(connection)) {
            delete(operation, sender);
        }
    }

    /** Rows by their keys, a few hundred to a statement. */
    private final class KeysList {
        private final String table;
        private final List<String> columns;
        private final List<List<String>> keys = new ArrayList<>();
        private final List<String> full = new ArrayList<>();

        KeysList(String table, List<String> columns) {
            this.table = table;
            this.columns = columns;
        }

        void add(List<String> key) {
            keys.add(key);
            if (keys.size() == MOST_KEYS) {
                finish();
            }
        }

        private void finish() {
            full.add("DELETE FROM " + identifiers.spellTable(table) + " WHERE " + condition());
            keys.clear();
        }

        private String condition() {
            if (keys.size() > 1 && columns.size() == 1) {
                return identifiers.spell(columns.get(0))
                        + keys.stream().map(key -> key.get(0)).collect(Collectors.joining(", ", " IN (", ")"));
            }
            return keys.size() == 1
                    ? condition(keys.get(0))
                    : keys.stream().map(this::condition).collect(Collectors.joining(") OR (", "(", ")"));
        }

        private String condition(List<String> key) {
            List<String> parts = new ArrayList<>();
            for (int place = 0; place < key.size(); place++) {
                parts.add(identifiers.spell(columns.get(place)) + " = " + key.get(place));
            }
            return String.join(" AND ", parts);
        }

        List<String> takeFull() {
            List<String> taken = List.copyOf(full);
            full.clear();
            return taken;
        }

        List<String> end() {
            if (!keys.isEmpty()) {
                finish();
            }
            return takeFull();
        }
    }

    /** Returns the statements that insert rows, or write them over others. */
    protected List<String> upsert(Upsert upsert, TableState table) {
        String action = upsert.updated().isEmpty()
                ? "NOTHING"
                : upsert.updated().stream()
                        .map(identifiers::spell)
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", ", "UPDATE SET ", ""));
        return upsert(upsert, "\nON CONFLICT (" + identifiers.spell(upsert.key()) + ") DO " + action);
    }

    /** Returns the statements that insert rows, with more words behind each. */
    protected final List<String> upsert(Upsert upsert, String ending) {
        List<String> statements = new ArrayList<>();
        List<String> columns = upsert.rows().get(0).columns();
        List<Row> sameOrder =
                upsert.rows().stream().map(row -> inOrder(row, columns)).toList();
        insertSame(upsert.table(), sameOrder, ending, statements::add);
        return statements;
    }

    private static Row inOrder(Row row, List<String> columns) {
        Row ordered = Row.row(columns.get(0), row.value(columns.get(0)));
        for (String column : columns.subList(1, columns.size())) {
            ordered = ordered.with(column, row.value(column));
        }
        return ordered;
    }

    /** Returns the statement that changes rows. */
    protected String update(Update update) {
        String set = update.assignments().entrySet().stream()
                .map(entry -> identifiers.spell(entry.getKey()) + " = " + value(entry.getValue(), update.parameters()))
                .collect(Collectors.joining(", "));
        String from = update.joins().isEmpty() ? "" : " FROM " + list(update.joins());
        return "UPDATE " + identifiers.spellTable(update.table()) + " SET " + set + from
                + where(update.joins(), update.condition().stream(), update.parameters());
    }

    /** Returns the statement that deletes rows. */
    protected String delete(Delete delete) {
        String using = delete.joins().isEmpty() ? "" : " USING " + list(delete.joins());
        return "DELETE FROM " + identifiers.spellTable(delete.table()) + using
                + where(delete.joins(), delete.condition().stream(), delete.parameters());
    }

    /** Returns the names of other tables, with commas between them. */
    protected final String list(List<Joined> joins) {
        return joins.stream().map(this::table).collect(Collectors.joining(", "));
    }

    /** Returns the name of another table and what it is called in the statement. */
    protected final String table(Joined join) {
        String table = identifiers.spellTable(join.table());
        return join.alias().equals(join.table()) ? table : table + " AS " + identifiers.spell(join.alias());
    }

    /** Returns the conditions of joins and the rest, with {@code WHERE} before them; nothing if there are none. */
    protected final String where(List<Joined> joins, Stream<Expression> rest, Map<String, Value> parameters) {
        List<String> conditions = Stream.concat(joins.stream().map(Joined::condition), rest)
                .map(condition -> value(condition, parameters))
                .toList();
        return switch (conditions.size()) {
            case 0 -> "";
            case 1 -> " WHERE " + conditions.get(0);
            default -> " WHERE (" + String.join(") AND (", conditions) + ")";
        };
    }

    /** Returns a constant, or an expression with values in their places. */
    protected final String value(Value value, Map<String, Value> parameters) {
        return value instanceof Expression expression
                ? SqlParameters.filled(expression.textFor(dialect), parameters, dialect, literals)
                : spell(value);
    }

    /** Refuses values that have no place in any text of the statement. */
    static void refuseIdle(Map<String, Value> parameters, Stream<Value> parts) {
        SqlParameters.refuseIdle(
                parameters.keySet(),
                parts.filter(Expression.class::isInstance)
                        .map(Expression.class::cast)
                        .toList());
    }
}
