package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table on their way into the one that takes its place. They keep their row numbers, so that one can be
 * compared with the other, and so that nothing else that goes by row numbers notices.
 */
final class RowCopy {
    private final Identifiers identifiers = SqliteDialect.IDENTIFIERS;
    private final TableState from;
    private final TableState to;
    private final Map<String, String> conversions;
    private final SqliteTypes types;

    RowCopy(TableState from, TableState to, Map<String, String> conversions, SqliteTypes types) {
        this.from = from;
        this.to = to;
        this.conversions = Map.copyOf(conversions);
        this.types = types;
    }

    /** Returns the statement that copies all rows. */
    String insertInto(String target) {
        Optional<String> rowNumber = rowNumberToCopy();
        String columns = Stream.concat(
                        rowNumber.stream(), copied().stream().map(Column::name).map(identifiers::spell))
                .collect(Collectors.joining(", "));
        String values = Stream.concat(rowNumber.stream(), copied().stream().map(this::value))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + identifiers.spell(target) + " (" + columns + ")\nSELECT " + values + "\nFROM "
                + identifiers.spell(from.name());
    }

    /** Where a column holds the row number, copying the column is enough. */
    private Optional<String> rowNumberToCopy() {
        return RowNumber.column(to, types).isPresent() ? Optional.empty() : Optional.of(RowNumber.name(from, to));
    }

    /** Returns the columns of the new table that get their values from the old one. */
    List<Column> copied() {
        return to.columns().stream()
                .filter(column -> column.generated().isEmpty() && from.hasColumn(column.name()))
                .toList();
    }

    /** Returns what a column of the new table gets, in the words of the old one. */
    String value(Column column) {
        return Optional.ofNullable(conversions.get(column.name()))
                .map(expression -> "(" + expression + ")")
                .orElseGet(() -> identifiers.spell(column.name()));
    }

    /** Tells whether the author says how the values of the column are converted. */
    boolean isConverted(Column column) {
        return conversions.containsKey(column.name());
    }

    /** Tells whether SQLite stores the values of the column as it did before. */
    boolean isUnchanged(Column column) {
        return !isConverted(column) && affinityOf(column) == affinityOf(from.column(column.name()));
    }

    /**
     * Tells whether the column stores 1 and 1.0 as they come, although they are equal. Others store equal values in one way, so
     * that nobody has to ask for the type of each, which takes several times as long as to compare the values.
     */
    boolean keepsTypeOfEachValue(Column column) {
        // ANY stores a value as it comes in a STRICT table, which is all that it is good for.
        return affinityOf(column) == Affinity.BLOB
                || types.nameOf(column.type()).equalsIgnoreCase("ANY");
    }

    Affinity affinityOf(Column column) {
        return Affinity.of(types.nameOf(column.type()));
    }

    /** Returns the name by which the new table's rows are found. */
    String rowNumberOfNew() {
        return RowNumber.column(to, types)
                .map(Column::name)
                .map(identifiers::spell)
                .orElseGet(() -> RowNumber.name(from, to));
    }

    /** Returns what the old row says about the new one's number. */
    String rowNumberOfOld() {
        return RowNumber.column(to, types).map(this::value).orElseGet(() -> RowNumber.name(from, to));
    }
}
