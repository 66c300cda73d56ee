package dev.retort.core.dialect.postgresql;

import dev.retort.core.effect.RowWork;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Kind;
import java.util.List;
import java.util.Optional;

/** What a change to a column does to the rows. */
record AlteredColumn(Column old) implements ColumnChange.Visitor<RowWork> {
    @Override
    public RowWork toType(ColumnChange.ToType change) {
        return change.conversion().isEmpty() && keepsBytes(change.type()) ? RowWork.NONE : RowWork.REWRITTEN;
    }

    /** Tells whether the values are stored alike, and each of the old ones is one of the new type. */
    private boolean keepsBytes(ColumnType type) {
        ColumnType from = old.type();
        if (from.equals(type)) {
            return true;
        }
        boolean fromText = isText(from);
        if (fromText && isText(type)) {
            return type.size().isEmpty()
                    || (from.size().isPresent()
                            && type.size().getAsInt() >= from.size().getAsInt());
        }
        return from.kind() == Kind.DECIMAL
                && type.kind() == Kind.DECIMAL
                && from.variants().isEmpty()
                && type.variants().isEmpty()
                && type.scale() == from.scale()
                && type.size().orElse(0) >= from.size().orElse(0);
    }

    private static boolean isText(ColumnType type) {
        return type.variants().isEmpty()
                && switch (type.kind()) {
                    case VARCHAR, TEXT, MEDIUMTEXT, LONGTEXT -> true;
                    default -> false;
                };
    }

    @Override
    public RowWork toNullability(ColumnChange.ToNullability change) {
        return change.nullable() ? RowWork.NONE : RowWork.READ;
    }

    @Override
    public RowWork toDefault(ColumnChange.ToDefault change) {
        return RowWork.NONE;
    }

    @Override
    public RowWork toComment(ColumnChange.ToComment change) {
        return RowWork.NONE;
    }

    /** The highest number is looked for. */
    @Override
    public RowWork toNumbering(ColumnChange.ToNumbering change) {
        return RowWork.READ;
    }

    @Override
    public RowWork toGeneration(ColumnChange.ToGeneration change) {
        return change.generated().isPresent() ? RowWork.REWRITTEN : RowWork.NONE;
    }

    /** The rows stay, and the indexes on the column are built anew. */
    @Override
    public RowWork toCollation(ColumnChange.ToCollation change) {
        return RowWork.INDEXED;
    }

    /** Returns what nobody knows here. */
    Optional<String> unknown(List<ColumnChange> changes) {
        return changes.stream()
                .filter(ColumnChange.ToType.class::isInstance)
                .map(change -> ((ColumnChange.ToType) change).type())
                .flatMap(type -> unknown(type).stream())
                .findFirst();
    }

    private Optional<String> unknown(ColumnType type) {
        boolean timesOfTwoKinds =
                isTime(old.type()) && isTime(type) && old.type().kind() != type.kind();
        if (timesOfTwoKinds) {
            return Optional.of("in a session whose time zone is UTC the rows stay as they are");
        }
        return old.type().kind() == Kind.RAW || type.kind() == Kind.RAW
                ? Optional.of("some types are stored alike, so it may be that the rows stay as they are")
                : Optional.empty();
    }

    private static boolean isTime(ColumnType type) {
        return type.kind() == Kind.TIMESTAMP || type.kind() == Kind.TIMESTAMP_TZ;
    }
}
