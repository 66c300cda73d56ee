package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.sqlite.ColumnDefinition.Trait;
import java.util.List;
import java.util.Optional;

/**
 * A {@code CREATE TABLE} statement, taken apart.
 *
 * @param options what stands behind the columns: {@code STRICT}, {@code WITHOUT ROWID}
 */
record TableDefinition(List<ColumnDefinition> columns, List<Rule> rules, Fragment options) {
    TableDefinition {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /**
     * Takes a statement apart.
     *
     * @param primaryKeys what foreign keys lead to that do not name columns
     */
    static TableDefinition parse(String sql, PrimaryKeys primaryKeys) {
        return new TableDefinitionParser(sql, primaryKeys).parse().withRowNumberNotNull();
    }

    Optional<ColumnDefinition> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst();
    }

    boolean hasRule(Rule rule) {
        return rules.stream().anyMatch(rule::isSameAs);
    }

    /** The column that holds the row number never holds null, whether that is said or not. */
    private TableDefinition withRowNumberNotNull() {
        Optional<Fragment> integer = Optional.of(Fragment.of("INTEGER"));
        List<ColumnDefinition> completed = columns.stream()
                .map(column -> integer.equals(column.trait(Trait.TYPE)) && isPrimaryKey(column)
                        ? column.with(Trait.NULLABILITY, Fragment.of("NOT NULL"))
                        : column)
                .toList();
        return new TableDefinition(completed, rules, options);
    }

    private boolean isPrimaryKey(ColumnDefinition column) {
        Fragment key = Fragment.of("PRIMARY KEY (\"" + column.name().replace("\"", "\"\"") + "\")");
        return rules.stream().anyMatch(rule -> rule.text().equals(key));
    }
}
