package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import java.util.List;
import java.util.Optional;

/** Changes type, nullability, default or comment of a column. */
public record AlterColumn(String table, String column, List<ColumnChange> changes) implements Operation {

    public AlterColumn {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("alterColumn(" + table + ", " + column + ") says no change");
        }
    }

    /** An enum type gets its values. */
    @Override
    public AlterColumn in(SchemaState before) {
        return new AlterColumn(
                table,
                column,
                changes.stream()
                        .map(change -> change instanceof ColumnChange.ToType toType
                                ? new ColumnChange.ToType(EnumUse.resolved(toType.type(), before), toType.conversion())
                                : change)
                        .toList());
    }

    @Override
    public SchemaState apply(SchemaState before) {
        return before.with(before.table(table).withChangedColumn(changed(before)));
    }

    /** The column as it is afterwards. */
    public Column changed(SchemaState before) {
        Column result = before.table(table).column(column);
        for (ColumnChange change : in(before).changes) {
            result = change.applyTo(result);
        }
        boolean inPrimaryKey = before.table(table)
                .primaryKey()
                .filter(key -> key.columns().contains(column))
                .isPresent();
        if (inPrimaryKey && result.isNullable()) {
            throw new SchemaConflict(
                    "column " + column + " of table " + table + " belongs to the primary key and cannot accept nulls");
        }
        return result;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        Column old = before.table(table).column(column);
        List<ColumnChange> back =
                changes.stream().map(change -> change.accept(new Back(old))).toList();
        return Inverse.of(loss(old), new AlterColumn(table, column, back));
    }

    private Loss loss(Column old) {
        boolean sameValues = changes.stream()
                .filter(ColumnChange.ToType.class::isInstance)
                .map(ColumnChange.ToType.class::cast)
                .allMatch(change -> change.conversion().isEmpty() && SameValues.fit(old.type(), change.type()));
        return sameValues ? Loss.LOSSLESS : Loss.LOSES_DATA;
    }

    private record Back(Column old) implements ColumnChange.Visitor<ColumnChange> {
        @Override
        public ColumnChange toType(ColumnChange.ToType change) {
            return new ColumnChange.ToType(old.type(), Optional.empty());
        }

        @Override
        public ColumnChange toNullability(ColumnChange.ToNullability change) {
            return new ColumnChange.ToNullability(old.isNullable());
        }

        @Override
        public ColumnChange toDefault(ColumnChange.ToDefault change) {
            return new ColumnChange.ToDefault(old.defaultValue());
        }

        @Override
        public ColumnChange toComment(ColumnChange.ToComment change) {
            return new ColumnChange.ToComment(old.comment());
        }
    }

    @Override
    public String describe() {
        return "alterColumn(" + table + ", " + column + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterColumn(this);
    }
}
