package dev.retort.it.interpreter;

import static dev.retort.it.interpreter.Names.last;
import static dev.retort.it.interpreter.Names.owner;

import dev.retort.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Conditions as JSON: {@code {"column_exists": "users.email"}}, {@code {"not": ..}}. */
final class Conditions {
    private Conditions() {}

    /** All that must hold; {@code block} helps where a condition leaves something out. */
    static List<Condition> all(Fields conditions, Fields block) {
        if (conditions.names().isEmpty()) {
            throw conditions.unreadable("it asks nothing");
        }
        List<Condition> all = new ArrayList<>();
        for (String name : conditions.names()) {
            if (name.equals("all") || name.equals("and")) {
                conditions.objects(name).forEach(each -> all.addAll(all(each, block)));
            } else {
                all.add(one(name, conditions, block));
            }
        }
        return all;
    }

    /** The only condition. */
    static Condition of(Fields conditions, Fields block) {
        List<Condition> all = all(conditions, block);
        if (all.size() > 1) {
            throw conditions.unreadable("it must ask one thing, not " + conditions.names());
        }
        return all.get(0);
    }

    private static Condition one(String name, Fields conditions, Fields block) {
        if (name.equals("not")) {
            return Condition.not(of(conditions.object("not").orElseThrow(), block));
        }
        if (name.equals("column_type") || name.equals("column_has_type")) {
            return columnHasType(conditions.object(name).orElseThrow());
        }
        Optional<String> positive = positive(name);
        String value = conditions.required(name);
        return positive.isPresent()
                ? Condition.not(question(positive.orElseThrow(), value, conditions, block))
                : question(name, value, conditions, block);
    }

    private static Condition columnHasType(Fields fields) {
        String column = fields.required("column");
        Optional<String> table = fields.text("table");
        return Condition.columnHasType(
                table.orElseGet(() -> owner(fields, column)),
                table.isPresent() ? column : last(fields, column),
                Types.of(fields.required("type", "is")));
    }

    /** Turns {@code table_missing} into {@code table_exists}. */
    private static Optional<String> positive(String name) {
        if (name.startsWith("not_")) {
            return Optional.of(name.substring("not_".length()));
        }
        String positive = name.replaceFirst("_(missing|absent|not_exists|does_not_exist)$", "_exists");
        return positive.equals(name) ? Optional.empty() : Optional.of(positive);
    }

    private static Condition question(String name, String value, Fields condition, Fields block) {
        return switch (name) {
            case "table_exists" -> Condition.tableExists(value);
            case "column_exists" -> Condition.columnExists(owner(condition, value), last(condition, value));
            case "index_exists" -> indexExists(value, condition, block);
            case "constraint_exists" -> Condition.constraintExists(owner(condition, value), last(condition, value));
            case "type_exists", "enum_exists" -> Condition.typeExists(value);
            case "view_exists" -> Condition.viewExists(value);
            case "schema_exists" -> Condition.schemaExists(value);
            case "extension_available" -> Condition.extensionAvailable(value);
            case "has_rows", "table_has_rows", "rows_exist" -> Condition.hasRows(value);
            case "finds", "query", "sql", "exists" -> Condition.finds(value);
            case "opclass_exists", "operator_class_exists" -> catalogue("pg_opclass", "opcname", value, "");
            case "function_exists" -> catalogue("pg_proc", "proname", value.replaceFirst("\\(.*", ""), "");
            case "trigger_exists" -> catalogue("pg_trigger", "tgname", value.substring(value.lastIndexOf('.') + 1), "");
            case "sequence_exists" -> catalogue("pg_class", "relname", value, " AND relkind = 'S'");
            case "extension_exists", "extension_installed" -> catalogue("pg_extension", "extname", value, "");
            case "is_partitioned", "table_is_partitioned", "partitioned" ->
                catalogue("pg_class", "relname", value, " AND relkind = 'p'");
            case "is_empty", "table_is_empty", "table_empty" -> Condition.isEmpty(value);
            case "finds_nothing", "query_is_empty" -> Condition.findsNothing(value);
            default -> other(name, value, condition);
        };
    }

    /** Whatever it is called, a query asks for rows. */
    private static Condition other(String name, String value, Fields condition) {
        if (value.strip().toUpperCase(Locale.ROOT).startsWith("SELECT ")) {
            return Condition.finds(value);
        }
        throw condition.unreadable("nobody knows the condition \"" + name + "\"");
    }

    /** Histories ask for an index by its name alone; the table stands in what is done with it then. */
    private static Condition indexExists(String value, Fields condition, Fields block) {
        if (value.contains(".")) {
            return Condition.indexExists(owner(condition, value), last(condition, value));
        }
        for (String branch : new String[] {"then", "else"}) {
            for (Fields operation : block.objects(branch)) {
                if (operation.text("name").equals(Optional.of(value)) && operation.has("table")) {
                    return Condition.indexExists(operation.required("table"), value);
                }
            }
        }
        return catalogue("pg_class", "relname", value, " AND relkind IN ('i', 'I')");
    }

    private static Condition catalogue(String relation, String column, String value, String more) {
        return Condition.finds("SELECT 1 FROM " + relation + " WHERE " + column + " = " + Names.literal(value) + more);
    }
}
