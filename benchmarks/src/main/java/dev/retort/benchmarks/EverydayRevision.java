package dev.retort.benchmarks;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.recording.Recording;
import dev.retort.schema.ColumnChange;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of many revisions with five operations each: a table that refers to one of a few others, an index, a column and a foreign
 * key for earlier tables, and, in turns, a renaming, a drop, a change of a column, or rows.
 *
 * @param number its place in the history, from 0
 */
record EverydayRevision(int number) implements Migration {
    private static final int MUCH_REFERRED = 10;
    private static final int CHANGES = 8;

    /** Returns what each of the first so many revisions does. */
    static List<List<RecordedOperation>> recorded(int revisions) {
        return IntStream.range(0, revisions)
                .mapToObj(number -> Recording.upgrade(new EverydayRevision(number)))
                .toList();
    }

    @Override
    public void upgrade(Operations op) {
        op.createTable(table(
                name(number),
                column("id", BIGINT).notNull(),
                column("name", varchar(100)).notNull(),
                column("owner_id", BIGINT),
                column("created_at", TIMESTAMP).notNull(),
                column("note", TEXT),
                primaryKey("id")));
        op.createIndex(index().on(name(number), "name", "created_at"));
        op.addConstraint(name(number), foreignKey("owner_id").references(name(owner()), "id"));
        op.addColumn(name(number), column("changed_at", TIMESTAMP));
        change(op, name(number));
    }

    /** A few of the first tables, of those that stay as they are, are referred to by thousands. */
    private int owner() {
        return Math.min(number, number % MUCH_REFERRED * CHANGES);
    }

    private void change(Operations op, String table) {
        switch (number % CHANGES) {
            case 1 -> op.renameColumn(table, "note", "remark");
            case 2 -> op.renameTable(table, "renamed_" + number);
            case 3 -> op.dropColumn(table, "note");
            case 4 -> op.dropIndex(table, "ix_" + table + "_name_created_at");
            case 5 -> op.alterColumn(table, "name", ColumnChange.toType(varchar(200)));
            case 6 -> op.insert(table, row("id", 1).with("name", "first").with("created_at", "2026-01-01 00:00:00"));
            case 7 -> op.dropTable(table);
            default -> op.sql("UPDATE " + table + " SET note = name");
        }
    }

    private static String name(int number) {
        return "everyday_table_" + number;
    }
}
