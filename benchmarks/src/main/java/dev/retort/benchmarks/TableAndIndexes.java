package dev.retort.benchmarks;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;

/**
 * An everyday revision: a table of six columns, two indexes on it, and one more column for the table of the revision before.
 *
 * @param number its place in the history, from 1
 */
record TableAndIndexes(int number) implements Migration {
    @Override
    public void upgrade(Operations op) {
        String name = name(number);
        op.createTable(table(
                name,
                column("id", INTEGER).notNull(),
                column("name", varchar(100)).notNull(),
                column("code", varchar(32)),
                column("amount", decimal(12, 2)),
                column("created_at", TIMESTAMP),
                column("active", SMALLINT).notNull().defaultsTo(1),
                primaryKey("id")));
        op.createIndex(index("ix_" + name + "_name").on(name, "name"));
        op.createIndex(index("ix_" + name + "_code").on(name, "code", "active"));
        if (number > 1) {
            op.addColumn(name(number - 1), column("extra", varchar(40)));
        }
    }

    private static String name(int number) {
        return "t_" + number;
    }
}
