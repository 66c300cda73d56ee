package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** Returns the statements with the making of types that they need before, and the dropping of unused ones behind. */
    List<String> around(List<String> statements, SchemaState before, SchemaState after) {
        Map<String, Use> old = usesIn(before);
        Map<String, Use> wanted = usesIn(after);
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
    List<String> aroundTolerantCreation(List<String> statements, SchemaState before, SchemaState after) {
        Map<String, Use> old = usesIn(before);
        List<String> all = new ArrayList<>();
        usesIn(after).forEach((name, use) -> {
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

    private static Map<String, Use> usesIn(SchemaState state) {
        Map<String, Use> uses = new TreeMap<>();
        for (EnumTypeState created : state.objects(EnumTypeState.class)) {
            uses.put(created.name(), new Use(created.values(), "createEnum"));
        }
        for (TableState table : state.tables().values()) {
            for (Column column : table.columns()) {
                if (isOwnType(column.type())) {
                    Use use = new Use(column.type().values(), table.name() + "." + column.name());
                    Use earlier = uses.putIfAbsent(column.type().text(), use);
                    if (earlier != null && !earlier.values().equals(use.values())) {
                        throw new Unsupported(conflict(column.type().text(), earlier, use));
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
