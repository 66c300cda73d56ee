package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import dev.retort.schema.TableOption;
import dev.retort.schema.TableOption.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a table in front of {@code TABLE} and behind its columns, where the clauses have a fixed order. */
final class TableOptions {
    private final Identifiers identifiers;

    TableOptions(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Returns what stands between {@code CREATE} and {@code TABLE}. */
    String inFront(TableState table) {
        return of(table, Kind.UNLOGGED).isEmpty() ? "" : "UNLOGGED ";
    }

    /** Returns what stands behind the closing parenthesis. */
    String behind(TableState table) {
        table.options().forEach(TableOptions::refuse);
        return Stream.of(
                        inherits(of(table, Kind.INHERITS)),
                        partitioning(table),
                        storage(of(table, Kind.STORAGE_PARAMETER)),
                        of(table, Kind.TABLESPACE).stream()
                                .map(option -> " TABLESPACE "
                                        + identifiers.spell(option.values().get(0)))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String inherits(List<TableOption> options) {
        return options.isEmpty()
                ? ""
                : options.stream()
                        .flatMap(option -> option.values().stream())
                        .map(identifiers::spell)
                        .collect(Collectors.joining(", ", " INHERITS (", ")"));
    }

    private String partitioning(TableState table) {
        return table.options().stream()
                .filter(option -> option.kind().isPartitioning())
                .map(option -> " PARTITION BY " + partitioning(option))
                .collect(Collectors.joining());
    }

    /** Returns what stands behind {@code PARTITION BY}. */
    String partitioning(TableOption option) {
        return switch (option.kind()) {
            case PARTITION_BY_RANGE -> "RANGE (" + identifiers.spell(option.values()) + ")";
            case PARTITION_BY_LIST -> "LIST (" + identifiers.spell(option.values()) + ")";
            case PARTITION_BY_HASH -> "HASH (" + identifiers.spell(option.values()) + ")";
            default -> option.values().get(0);
        };
    }

    private static String storage(List<TableOption> options) {
        return options.isEmpty()
                ? ""
                : options.stream()
                        .map(option ->
                                option.values().get(0) + " = " + option.values().get(1))
                        .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    private static void refuse(TableOption option) {
        switch (option.kind()) {
            case ENGINE, CHARACTER_SET, COLLATION, ROW_FORMAT, STRICT, WITHOUT_ROWID ->
                throw Unsupported.tableOption(Dialect.POSTGRESQL, option);
            case TABLESPACE,
                    STORAGE_PARAMETER,
                    INHERITS,
                    UNLOGGED,
                    PARTITION_BY_RANGE,
                    PARTITION_BY_LIST,
                    PARTITION_BY_HASH,
                    PARTITION_BY -> {}
        }
    }

    private static List<TableOption> of(TableState table, Kind... kinds) {
        return table.options().stream()
                .filter(option -> Arrays.asList(kinds).contains(option.kind()))
                .toList();
    }
}
