package dev.retort.it.interpreter;

import static dev.retort.schema.IfExists.ifExists;

import dev.retort.Operations;
import java.util.LinkedHashMap;
import java.util.Map;

/** Constraints: added, dropped, renamed. */
final class ConstraintVerbs {
    private ConstraintVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        for (String verb : new String[] {"add", "create"}) {
            verbs.put(verb + "_constraint", (fields, op) -> op.addConstraint(table(fields), Constraints.of(fields)));
            verbs.put(verb + "_primary_key", adding("primary_key"));
            verbs.put(verb + "_foreign_key", adding("foreign_key"));
            verbs.put(verb + "_unique_constraint", adding("unique"));
            verbs.put(verb + "_unique", adding("unique"));
            verbs.put(verb + "_check_constraint", adding("check"));
            verbs.put(verb + "_check", adding("check"));
        }
        verbs.put("drop_constraint", (fields, op) -> drop(fields, fields.flag("if_exists"), op));
        verbs.put("try_drop_constraint", (fields, op) -> drop(fields, true, op));
        verbs.put("drop_check", (fields, op) -> drop(fields, fields.flag("if_exists"), op));
        verbs.put("drop_foreign_key", (fields, op) -> drop(fields, fields.flag("if_exists"), op));
        verbs.put("drop_unique", (fields, op) -> drop(fields, fields.flag("if_exists"), op));
        verbs.put("drop_primary_key", (fields, op) -> drop(fields, fields.flag("if_exists"), op));
        verbs.put(
                "validate_constraint",
                (fields, op) -> op.validateConstraint(table(fields), fields.required("name", "constraint")));
        verbs.put(
                "rename_constraint",
                (fields, op) -> op.renameConstraint(
                        table(fields), fields.required("name", "from", "old_name"), fields.required("to", "new_name")));
        return verbs;
    }

    private static String table(Fields fields) {
        return fields.required("table", "table_name", "source_table");
    }

    private static Verb adding(String kind) {
        return (fields, op) -> op.addConstraint(table(fields), Constraints.of(fields, kind));
    }

    private static void drop(Fields fields, boolean tolerant, Operations op) {
        fields.text("kind", "type"); // the name alone tells which one
        boolean byShape = !fields.has("name", "constraint_name", "constraint");
        if (byShape) {
            op.dropConstraint(table(fields), Constraints.of(fields));
        } else if (tolerant) {
            op.dropConstraint(table(fields), ifExists(fields.required("name", "constraint_name", "constraint")));
        } else {
            op.dropConstraint(table(fields), fields.required("name", "constraint_name", "constraint"));
        }
    }
}
