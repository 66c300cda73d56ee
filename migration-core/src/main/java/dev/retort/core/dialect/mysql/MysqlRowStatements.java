package dev.retort.core.dialect.mysql;

import dev.retort.Delete;
import dev.retort.Joined;
import dev.retort.Update;
import dev.retort.Upsert;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.UniqueKeys;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that change rows, of MySQL and for the most part of MariaDB: other tables are joined. */
public class MysqlRowStatements extends RowStatements {
    /** Makes the statements of MySQL, or of MariaDB. */
    public MysqlRowStatements(Dialect dialect, Identifiers identifiers, Literals literals) {
        super(dialect, identifiers, literals);
    }

    @Override
    protected final String update(Update update) {
        String table = identifiers.spellTable(update.table());
        String qualifier = update.joins().isEmpty() ? "" : table + ".";
        String set = update.assignments().entrySet().stream()
                .map(entry -> qualifier + identifiers.spell(entry.getKey()) + " = "
                        + value(entry.getValue(), update.parameters()))
                .collect(Collectors.joining(", "));
        return "UPDATE " + table + joins(update.joins(), update.parameters()) + " SET " + set
                + where(List.of(), update.condition().stream(), update.parameters());
    }

    @Override
    protected final String delete(Delete delete) {
        String table = identifiers.spellTable(delete.table());
        String from = delete.joins().isEmpty() ? "" : table + " ";
        return "DELETE " + from + "FROM " + table + joins(delete.joins(), delete.parameters())
                + where(List.of(), delete.condition().stream(), delete.parameters());
    }

    private String joins(List<Joined> joins, Map<String, Value> parameters) {
        return joins.stream()
                .map(join -> " JOIN " + table(join) + " ON " + value(join.condition(), parameters))
                .collect(Collectors.joining());
    }

    @Override
    protected final List<String> upsert(Upsert upsert, TableState table) {
        refuseOtherKeys(upsert, table);
        String firstOfKey = identifiers.spell(upsert.key().get(0));
        // To set a column to itself changes nothing; INSERT IGNORE would let other mistakes pass, too.
        return upsert.updated().isEmpty()
                ? upsert(upsert, "\nON DUPLICATE KEY UPDATE " + firstOfKey + " = " + firstOfKey)
                : upsert(
                        upsert,
                        nameOfNewRow()
                                + upsert.updated().stream()
                                        .map(identifiers::spell)
                                        .map(column -> column + " = " + newValue(column))
                                        .collect(Collectors.joining(", ", "\nON DUPLICATE KEY UPDATE ", "")));
    }

    private void refuseOtherKeys(Upsert upsert, TableState table) {
        Set<String> given = new HashSet<>(upsert.rows().get(0).columns());
        Set<String> key = Set.copyOf(upsert.key());
        for (List<String> other : UniqueKeys.of(table)) {
            if (!key.equals(new HashSet<>(other)) && given.containsAll(other)) {
                throw new Unsupported(dialect.productName() + " takes a row for one that is there already by any unique"
                        + " key, and table " + table.name() + " has another one, " + other
                        + ", so a row of another " + upsert.key()
                        + " could be overwritten; write an update and an insert"
                        + " that looks for missing rows, inside on(" + dialect + ", ...)");
            }
        }
    }

    /** Returns what gives the new row a name, where it needs one. */
    protected String nameOfNewRow() {
        return " AS incoming";
    }

    /** Returns the value that the new row has. */
    protected String newValue(String column) {
        return "incoming." + column;
    }
}
