package dev.retort.it.verbs;

import dev.retort.it.databases.DatabaseKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something in a schema, and the entries of a catalogue in which each database shows it. */
@FunctionalInterface
interface Thing {
    Set<String> entriesOn(DatabaseKind kind);

    /** The same on these databases, and nothing on the others. */
    default Thing on(DatabaseKind... kinds) {
        Set<DatabaseKind> wanted = Set.of(kinds);
        return kind -> wanted.contains(kind) ? entriesOn(kind) : Set.of();
    }

    /** The same on all databases but these. */
    default Thing notOn(DatabaseKind... kinds) {
        EnumSet<DatabaseKind> others = EnumSet.complementOf(EnumSet.copyOf(List.of(kinds)));
        return on(others.toArray(DatabaseKind[]::new));
    }

    /** A table without what is in it; its columns have entries of their own. */
    static Thing table(String name) {
        return kind -> Set.of("table:" + name);
    }

    /** A table with these columns and nothing else. */
    static Thing table(String name, String... columns) {
        Thing[] parts =
                Arrays.stream(columns).map(column -> column(name, column)).toArray(Thing[]::new);
        return all(all(parts), table(name));
    }

    static Thing column(String table, String name) {
        return kind -> Set.of("column:" + table + "." + name);
    }

    static Thing index(String table, String name) {
        return kind -> Set.of("index:" + table + "." + name);
    }

    /** The entry of that key, on databases that show a rule by its columns. */
    static Thing rule(String entry) {
        return kind -> Set.of(entry);
    }

    /** The entry of a constraint under its name. */
    static Thing named(String table, String name) {
        return kind -> Set.of((kind == DatabaseKind.SQLITE ? "named_constraint:" : "constraint:") + table + "." + name);
    }

    /** MySQL and MariaDB call each primary key the same. */
    static Thing primaryKey(String table, String name) {
        return kind -> switch (kind) {
            case POSTGRESQL -> Set.of("constraint:" + table + "." + name);
            case MYSQL, MARIADB -> Set.of("constraint:" + table + ".PRIMARY");
            case SQLITE -> Set.of("named_constraint:" + table + "." + name);
        };
    }

    /** MySQL and MariaDB keep it as an index. */
    static Thing unique(String table, String name, String columns) {
        return kind -> switch (kind) {
            case POSTGRESQL -> Set.of("constraint:" + table + "." + name);
            case MYSQL, MARIADB -> Set.of("index:" + table + "." + name);
            case SQLITE -> Set.of("unique:" + table + ".(" + columns + ")", "named_constraint:" + table + "." + name);
        };
    }

    static Thing check(String table, String name, String condition) {
        return kind -> kind == DatabaseKind.SQLITE
                ? Set.of("check:" + table + ".(" + condition + ")", "named_constraint:" + table + "." + name)
                : Set.of("constraint:" + table + "." + name);
    }

    /** MySQL and MariaDB make an index of the same name for it, unless another one serves. */
    static Thing foreignKey(String table, String name, String columns) {
        return kind -> switch (kind) {
            case POSTGRESQL -> Set.of("constraint:" + table + "." + name);
            case MYSQL, MARIADB -> Set.of("constraint:" + table + "." + name, "index:" + table + "." + name);
            case SQLITE ->
                Set.of("foreign_key:" + table + ".(" + columns + ")", "named_constraint:" + table + "." + name);
        };
    }

    /** A foreign key for which an index is there already. */
    static Thing foreignKeyWithIndex(String table, String name, String columns) {
        Thing key = foreignKey(table, name, columns);
        return kind -> kind.isMysqlOrMariadb() ? Set.of("constraint:" + table + "." + name) : key.entriesOn(kind);
    }

    /** The entry of a foreign key that says where it leads. */
    static Thing reference(String table, String name, String columns) {
        return kind -> kind == DatabaseKind.SQLITE
                ? Set.of("foreign_key:" + table + ".(" + columns + ")")
                : Set.of("constraint:" + table + "." + name);
    }

    /** The sequence that PostgreSQL makes for a column that it numbers. */
    static Thing sequence(String table, String column) {
        Thing sequence = kind -> Set.of("sequence:" + table + "_" + column + "_seq");
        return sequence.on(DatabaseKind.POSTGRESQL);
    }

    /** A type of PostgreSQL's own. */
    static Thing enumeration(String name) {
        Thing type = kind -> Set.of("enum:" + name);
        return type.on(DatabaseKind.POSTGRESQL);
    }

    private static Thing all(Thing... things) {
        return kind -> {
            Set<String> entries = new HashSet<>();
            for (Thing thing : things) {
                entries.addAll(thing.entriesOn(kind));
            }
            return entries;
        };
    }
}
