package dev.retort.it.interpreter;

import static dev.retort.it.interpreter.Names.last;
import static dev.retort.it.interpreter.Names.owner;

import dev.retort.Condition;
import java.util.Optional;

/** Conditions as JSON: {@code {"column_exists": "users.email"}}, {@code {"not": ..}}. */
final class Conditions {
    private Conditions() {}

    /** The condition of a block; {@code block} helps where a condition leaves something out. */
    static Condition of(Fields condition, Fields block) {
        if (condition.names().size() != 1) {
            throw condition.unreadable("a condition must have one name, not " + condition.names());
        }
        String name = condition.names().iterator().next();
        if (name.equals("not")) {
            return new Condition.Not(of(condition.object("not").orElseThrow(), block));
        }
        Optional<String> positive = positive(name);
        return positive.isPresent()
                ? new Condition.Not(question(positive.orElseThrow(), condition.required(name), condition, block))
                : question(name, condition.required(name), condition, block);
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
            default -> throw condition.unreadable("nobody knows the condition \"" + name + "\"");
        };
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
