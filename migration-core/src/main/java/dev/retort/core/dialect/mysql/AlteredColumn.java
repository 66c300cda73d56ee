package dev.retort.core.dialect.mysql;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Kind;
import java.util.List;
import java.util.Optional;

/** Which kind of alteration a change to a column is. */
record AlteredColumn(Column old) implements ColumnChange.Visitor<TableAlteration> {
    /** Up to here the length of a value takes one byte, from here on two. */
    private static final int ONE_BYTE_OF_LENGTH = 255;

    private static final int LONGEST_CHARACTER = 4;

    @Override
    public TableAlteration toType(ColumnChange.ToType change) {
        ColumnType type = change.type();
        if (change.conversion().isPresent()) {
            return TableAlteration.CHANGE_TYPE;
        }
        if (type.equals(old.type())) {
            return TableAlteration.CHANGE_COMMENT;
        }
        if (isLongerVarchar(type) && !crosses(type)) {
            return TableAlteration.LENGTHEN_VARCHAR;
        }
        return appendsValues(type) ? TableAlteration.APPEND_ENUM_VALUE : TableAlteration.CHANGE_TYPE;
    }

    private boolean isLongerVarchar(ColumnType type) {
        return old.type().kind() == Kind.VARCHAR
                && type.kind() == Kind.VARCHAR
                && old.type().variants().isEmpty()
                && type.variants().isEmpty()
                && type.size().orElse(0) >= old.type().size().orElse(0);
    }

    private boolean crosses(ColumnType type) {
        int from = old.type().size().orElse(0);
        int to = type.size().orElse(0);
        return from <= ONE_BYTE_OF_LENGTH && to * LONGEST_CHARACTER > ONE_BYTE_OF_LENGTH && !surelyLong(from);
    }

    /** With characters of four bytes. */
    private static boolean surelyLong(int characters) {
        return characters * LONGEST_CHARACTER > ONE_BYTE_OF_LENGTH;
    }

    private boolean appendsValues(ColumnType type) {
        List<String> values = old.type().values();
        return old.type().kind() == Kind.ENUM
                && type.kind() == Kind.ENUM
                && type.values().size() >= values.size()
                && type.values().subList(0, values.size()).equals(values);
    }

    @Override
    public TableAlteration toNullability(ColumnChange.ToNullability change) {
        return TableAlteration.CHANGE_NULLABILITY;
    }

    @Override
    public TableAlteration toDefault(ColumnChange.ToDefault change) {
        return TableAlteration.CHANGE_DEFAULT;
    }

    @Override
    public TableAlteration toComment(ColumnChange.ToComment change) {
        return TableAlteration.CHANGE_COMMENT;
    }

    @Override
    public TableAlteration toNumbering(ColumnChange.ToNumbering change) {
        return TableAlteration.CHANGE_NUMBERING;
    }

    @Override
    public TableAlteration toGeneration(ColumnChange.ToGeneration change) {
        return TableAlteration.CHANGE_TYPE;
    }

    @Override
    public TableAlteration toCollation(ColumnChange.ToCollation change) {
        return TableAlteration.CHANGE_TYPE;
    }

    /** Returns what nobody knows here. */
    Optional<String> unknown(List<ColumnChange> changes) {
        boolean dependsOnCharacters = changes.stream()
                .filter(ColumnChange.ToType.class::isInstance)
                .map(change -> ((ColumnChange.ToType) change).type())
                .anyMatch(type -> isLongerVarchar(type)
                        && old.type().size().orElse(0) <= ONE_BYTE_OF_LENGTH
                        && type.size().orElse(0) * LONGEST_CHARACTER > ONE_BYTE_OF_LENGTH);
        return dependsOnCharacters
                ? Optional.of(
                        "said for utf8mb4; with another character set, whether the rows stay depends on the bytes of a"
                                + " character")
                : Optional.empty();
    }
}
