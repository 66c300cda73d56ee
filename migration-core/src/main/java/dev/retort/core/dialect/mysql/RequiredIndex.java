package dev.retort.core.dialect.mysql;

import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An index that the database insists on: one that begins with the columns of a foreign key, or with the column that it
 * numbers.
 *
 * <p>Where a table says none that serves a foreign key, InnoDB makes one, named like the key or, for a key without a name,
 * like its first column; and it drops that one silently when the table gets another one that serves. It refuses to drop
 * the last one that serves (errors 1553 and 1075). The replayed state holds only indexes that an author asked for; for the
 * others we do what InnoDB would have done.
 *
 * @param madeName the name of the index that is made when no other one serves
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html">MySQL: FOREIGN KEY Constraints</a>
 */
record RequiredIndex(List<String> columns, String madeName) {
    /** Returns the index that the foreign key needs. */
    static RequiredIndex of(ForeignKey key) {
        return new RequiredIndex(
                key.columns(), key.name().orElseGet(() -> key.columns().get(0)));
    }

    /** Returns the index that the numbered column needs. */
    static RequiredIndex of(Column numbered) {
        return new RequiredIndex(List.of(numbered.name()), numbered.name());
    }

    /** Returns all that the table needs, one for each list of columns. */
    static List<RequiredIndex> of(TableState table) {
        Map<List<String>, RequiredIndex> required = new LinkedHashMap<>();
        Stream.concat(
                        table.columns().stream()
                                .filter(column -> column.numbering() != Identity.NONE)
                                .map(RequiredIndex::of),
                        table.foreignKeys().stream().map(RequiredIndex::of))
                .forEach(index -> required.putIfAbsent(index.columns(), index));
        return List.copyOf(required.values());
    }

    /** Tells whether an index or a key of the state serves. */
    boolean isServedIn(TableState table, Dialect dialect) {
        List<List<String>> indexed = new ArrayList<>();
        table.indexes().stream()
                .filter(index -> index.method().equals(IndexMethod.BTREE))
                .forEach(index -> indexed.add(wholeColumns(index, dialect)));
        table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof Unique)
                .map(Constraint::columns)
                .forEach(indexed::add);
        return indexed.stream().anyMatch(other -> beginsWith(other, columns));
    }

    /** Tells whether the table would have to do without another one too, if this one went. */
    boolean servesAnotherIn(TableState table) {
        return of(table).stream().anyMatch(other -> beginsWith(columns, other.columns));
    }

    /** The keys of an index up to the first that is no whole column, or that falls: those serve on MariaDB alone. */
    private static List<String> wholeColumns(Index index, Dialect dialect) {
        return index.keys().stream()
                .takeWhile(key -> key.column().isPresent()
                        && key.prefix().isEmpty()
                        && (dialect == Dialect.MARIADB || !key.isDescending()))
                .map(key -> key.column().orElseThrow())
                .toList();
    }

    private static boolean beginsWith(List<String> list, List<String> first) {
        return list.size() >= first.size() && list.subList(0, first.size()).equals(first);
    }
}
