package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import dev.retort.schema.TableOption;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a table behind its columns; {@code PARTITION BY} has to be the last of it. */
final class TableOptions {
    private final Dialect dialect;
    private final Identifiers identifiers;

    TableOptions(Dialect dialect, Identifiers identifiers) {
        this.dialect = dialect;
        this.identifiers = identifiers;
    }

    /** Returns the options and the comment, as they stand behind the closing parenthesis. */
    String of(TableState table) {
        String comment = table.comment()
                .map(text -> " COMMENT = " + Comments.ofTable(text, dialect))
                .orElse("");
        String behind = firstNumber(table) + spell(table, false) + comment + spell(table, true);
        refuseForeignKeysThatAreNotKept(table);
        return behind;
    }

    private static String firstNumber(TableState table) {
        return table.columns().stream()
                .flatMap(column -> NumberRules.start(column).stream())
                .map(clause -> " " + clause)
                .collect(Collectors.joining());
    }

    private String spell(TableState table, boolean partitioning) {
        return table.options().stream()
                .filter(option -> option.kind().isPartitioning() == partitioning)
                .map(option -> " " + spell(option))
                .collect(Collectors.joining());
    }

    private String spell(TableOption option) {
        List<String> values = option.values();
        return switch (option.kind()) {
            case ENGINE -> "ENGINE = " + values.get(0);
            case CHARACTER_SET -> "DEFAULT CHARACTER SET = " + values.get(0);
            case COLLATION -> "COLLATE = " + values.get(0);
            case ROW_FORMAT -> "ROW_FORMAT = " + values.get(0);
            case TABLESPACE -> tablespace(option);
            case PARTITION_BY -> "PARTITION BY " + values.get(0);
            case PARTITION_BY_RANGE, PARTITION_BY_LIST, PARTITION_BY_HASH ->
                throw new Unsupported(dialect.productName() + " names all partitions of a table with the table; say"
                        + " .on(" + dialect
                        + ", partitionBy(\"...\")) with its own words, such as HASH (id) PARTITIONS 4");
            case STORAGE_PARAMETER, INHERITS, UNLOGGED, STRICT, WITHOUT_ROWID ->
                throw Unsupported.tableOption(dialect, option);
        };
    }

    private String tablespace(TableOption option) {
        if (dialect == Dialect.MARIADB) {
            throw Unsupported.tableOption(dialect, option);
        }
        return "TABLESPACE = " + identifiers.spell(option.values().get(0));
    }

    /** Other engines than InnoDB take the words of a foreign key and forget them; a partitioned table refuses them. */
    private void refuseForeignKeysThatAreNotKept(TableState table) {
        for (TableOption option : table.options()) {
            boolean forgetful = option.kind() == TableOption.Kind.ENGINE
                    && !option.values().get(0).equalsIgnoreCase("InnoDB");
            if ((forgetful || option.kind().isPartitioning())
                    && !table.foreignKeys().isEmpty()) {
                throw new Unsupported(dialect.productName() + " keeps no foreign keys of a table with " + option
                        + "; leave out that option, or the "
                        + table.foreignKeys().get(0) + " of table " + table.name());
            }
        }
    }
}
