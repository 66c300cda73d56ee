package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Identity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes what is said of a column: type, nullability, default, comment, numbering, generation or collation. */
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
                changes.stream().flatMap(change -> change.accept(new Back(old))).toList();
        return Inverse.of(loss(old), new AlterColumn(table, column, back));
    }

    private Loss loss(Column old) {
        boolean sameValues = changes.stream()
                .filter(ColumnChange.ToType.class::isInstance)
                .map(ColumnChange.ToType.class::cast)
                .allMatch(change -> change.conversion().isEmpty() && SameValues.fit(old.type(), change.type()));
        boolean othersWorkOutValues = changes.stream().anyMatch(ColumnChange.ToGeneration.class::isInstance);
        return sameValues && !othersWorkOutValues ? Loss.LOSSLESS : Loss.LOSES_DATA;
    }

    private record Back(Column old) implements ColumnChange.Visitor<Stream<ColumnChange>> {
        @Override
        public Stream<ColumnChange> toType(ColumnChange.ToType change) {
            return Stream.of(new ColumnChange.ToType(old.type(), Optional.empty()));
        }

        @Override
        public Stream<ColumnChange> toNullability(ColumnChange.ToNullability change) {
            return Stream.of(nullability());
        }

        @Override
        public Stream<ColumnChange> toDefault(ColumnChange.ToDefault change) {
            return Stream.of(defaultValue());
        }

        @Override
        public Stream<ColumnChange> toComment(ColumnChange.ToComment change) {
            return Stream.of(new ColumnChange.ToComment(old.comment()));
        }

        /** A column that is not numbered may have had a default, and accepted nulls. */
        @Override
        public Stream<ColumnChange> toNumbering(ColumnChange.ToNumbering change) {
            ColumnChange numbering = new ColumnChange.ToNumbering(old.numbering(), old.numbers());
            return old.numbering() == Identity.NONE
                    ? Stream.of(numbering, nullability(), defaultValue())
                    : Stream.of(numbering);
        }

        /** A column that is not generated may have had a default. */
        @Override
        public Stream<ColumnChange> toGeneration(ColumnChange.ToGeneration change) {
            ColumnChange generation = new ColumnChange.ToGeneration(old.generated());
            return old.defaultValue().isPresent() ? Stream.of(generation, defaultValue()) : Stream.of(generation);
        }

        @Override
        public Stream<ColumnChange> toCollation(ColumnChange.ToCollation change) {
            return Stream.of(new ColumnChange.ToCollation(old.collations()));
        }

        private ColumnChange nullability() {
            return new ColumnChange.ToNullability(old.isNullable());
        }

        private ColumnChange defaultValue() {
            return new ColumnChange.ToDefault(old.defaultValue());
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
