package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The life of enumerations, which are objects of their own here: a type is made before the first column that uses it and
 * dropped after the last one.
 */
final class EnumTypes {
    private static final int LONGEST_VALUE = 63;

    /** What a type is called while its successor of the same name takes over. */
    private static final String REPLACED = "retort_replaced_type";

    private final PostgresqlTypes types;

    EnumTypes(PostgresqlTypes types) {
        this.types = types;
    }

    /** Tells whether columns of this type need a type of their own. */
    static boolean isOwnType(ColumnType type) {
        return type.kind() == ColumnType.Kind.ENUM && !type.variants().containsKey(Dialect.POSTGRESQL);
    }

    /** Tells whether one of the columns needs a type of its own. */
    static boolean areUsedBy(List<Column> columns) {
        for (Column column : columns) {
            if (isOwnType(column.type())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the statements with the making of types that they need before, and the dropping of unused ones behind.
     *
     * @param table the one that they change
     */
    List<String> around(List<String> statements, String table, SchemaState before, SchemaState after) {
        Set<String> names = typesOf(table, before, after);
        Map<String, Use> old = usesIn(before, names);
        Map<String, Use> wanted = usesIn(after, names);
        List<String> all = new ArrayList<>();
        wanted.forEach((name, use) -> {
            if (!old.containsKey(name)) {
                all.add(create(name, use.values()));
            } else if (!old.get(name).values().equals(use.values())) {
                all.add("ALTER TYPE " + types.nameOfOwnType(name) + " RENAME TO " + REPLACED);
                all.add(create(name, use.values()));
            }
        });
        all.addAll(statements);
        old.forEach((name, use) -> {
            if (!wanted.containsKey(name)) {
                all.add("DROP TYPE " + types.nameOfOwnType(name));
            } else if (!wanted.get(name).values().equals(use.values())) {
                all.add("DROP TYPE " + REPLACED);
            }
        });
        return all;
    }

    /** Returns the statements, which convert all uses of a type, with the exchange of the type around them. */
    List<String> replaced(String name, List<String> values, List<String> statements) {
        List<String> all = new ArrayList<>();
        all.add("ALTER TYPE " + types.nameOfOwnType(name) + " RENAME TO " + REPLACED);
        all.add(create(name, values));
        all.addAll(statements);
        all.add("DROP TYPE " + REPLACED);
        return all;
    }

    /** Returns the same for statements that do nothing if their work is done already: then the types may be there too. */
    List<String> aroundTolerantCreation(List<String> statements, String table, SchemaState before, SchemaState after) {
        Set<String> names = typesOf(table, before, after);
        Map<String, Use> old = usesIn(before, names);
        List<String> all = new ArrayList<>();
        usesIn(after, names).forEach((name, use) -> {
            if (!old.containsKey(name)) {
                all.add(createUnlessThere(name, use.values()));
            }
        });
        all.addAll(statements);
        return all;
    }

    String create(String name, List<String> values) {
        return "CREATE TYPE " + types.nameOfOwnType(name) + " AS ENUM ("
                + values.stream().map(EnumTypes::value).collect(Collectors.joining(", ")) + ")";
    }

    /**
     * Returns a value as it stands in statements.
     *
     * @throws Unsupported if no type can have it
     */
    static String value(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_VALUE) {
            throw new Unsupported("PostgreSQL has values of enum types of at most " + LONGEST_VALUE + " bytes, and \""
                    + text + "\" has " + bytes);
        }
        return Literals.quoted(text);
    }

    /** There is no {@code CREATE TYPE IF NOT EXISTS}. */
    String createUnlessThere(String name, List<String> values) {
        return DoBlock.of("""
                BEGIN
                  IF to_regtype(%s) IS NULL THEN
                    %s;
                  END IF;
                END
                """.formatted(Literals.quoted(types.nameOfOwnType(name)), create(name, values)));
    }

    /** The values of a type, and what says so: the first column that uses it, or its creation. */
    private record Use(List<String> values, String column) {}

    /** The types of the table's columns, before and after. */
    private static Set<String> typesOf(String table, SchemaState before, SchemaState after) {
        Set<String> names = new TreeSet<>();
        for (SchemaState state : List.of(before, after)) {
            if (state.hasTable(table)) {
                ownTypes(state.table(table))
                        .forEach(column -> names.add(column.type().text()));
            }
        }
        return names;
    }

    private static Stream<Column> ownTypes(TableState table) {
        return table.columns().stream().filter(column -> isOwnType(column.type()));
    }

    private static Map<String, Use> usesIn(SchemaState state, Set<String> names) {
        Map<String, Use> uses = new TreeMap<>();
        for (String name : names) {
            EnumUse type = new EnumUse(state, name);
            type.created().ifPresent(created -> uses.put(name, new Use(created.values(), "createEnum")));
            for (EnumUse.Place place : type.places()) {
                if (isOwnType(place.column().type())) {
                    Use use = new Use(place.column().type().values(), place.toString());
                    Use earlier = uses.putIfAbsent(name, use);
                    if (earlier != null && !earlier.values().equals(use.values())) {
                        throw new Unsupported(conflict(name, earlier, use));
                    }
                }
            }
        }
        return uses;
    }

    private static String conflict(String name, Use one, Use other) {
        return "PostgreSQL has one type " + name + ", but " + one.column() + " wants it with the values " + one.values()
                + " and " + other.column() + " with " + other.values()
                + "; give one of them another name, or change the type for all of its columns by sql(...)"
                + ".affecting(...)";
    }
}
