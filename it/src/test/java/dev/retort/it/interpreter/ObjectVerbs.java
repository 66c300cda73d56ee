package dev.retort.it.interpreter;

import dev.retort.Operations;
import dev.retort.Sql;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a schema holds besides tables: functions, triggers, extensions, views and sequences. */
final class ObjectVerbs {
    private ObjectVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("create_function", (fields, op) -> createFunction(fields, false, op));
        verbs.put("create_or_replace_function", (fields, op) -> createFunction(fields, true, op));
        verbs.put("drop_function", ObjectVerbs::dropFunction);
        verbs.put("create_trigger", ObjectVerbs::createTrigger);
        verbs.put("drop_trigger", ObjectVerbs::dropTrigger);
        verbs.put("create_extension", ObjectVerbs::createExtension);
        verbs.put("drop_extension", dropping("EXTENSION"));
        verbs.put("drop_view", dropping("VIEW"));
        verbs.put("drop_sequence", dropping("SEQUENCE"));
        return verbs;
    }

    static String name(Fields fields) {
        return fields.required("name");
    }

    static void execute(String sql, Operations op) {
        op.sql(Sql.of(sql).reversedByNothing());
    }

    static void execute(String sql, String reverse, Operations op) {
        op.sql(Sql.of(sql).reversedBy(reverse));
    }

    private static Verb dropping(String kind) {
        return (fields, op) -> execute(
                "DROP " + kind + ifExists(fields) + Names.sql(name(fields))
                        + (fields.flag("cascade") ? " CASCADE" : ""),
                op);
    }

    private static String ifExists(Fields fields) {
        return fields.flag("if_exists") ? " IF EXISTS " : " ";
    }

    private static void createFunction(Fields fields, boolean orReplace, Operations op) {
        execute(
                "CREATE " + (orReplace ? "OR REPLACE " : "") + "FUNCTION " + Names.sql(name(fields)) + "("
                        + String.join(", ", fields.texts("args", "arguments", "parameters")) + ") RETURNS "
                        + fields.required("returns") + " LANGUAGE " + fields.required("language") + " AS $retort$"
                        + fields.required("body") + "$retort$",
                "DROP FUNCTION " + Names.sql(name(fields)),
                op);
    }

    private static void dropFunction(Fields fields, Operations op) {
        execute("DROP FUNCTION" + ifExists(fields) + Names.sql(name(fields)), op);
    }

    private static void createTrigger(Fields fields, Operations op) {
        execute(
                "CREATE TRIGGER " + Names.sql(name(fields)) + " "
                        + fields.required("timing").toUpperCase(Locale.ROOT) + " "
                        + String.join(" OR ", fields.requiredTexts("events")) + " ON "
                        + Names.sql(fields.required("table")) + " FOR EACH "
                        + fields.required("for_each") + " EXECUTE FUNCTION "
                        + Names.sql(fields.required("function")) + "()",
                "DROP TRIGGER " + Names.sql(name(fields)) + " ON " + Names.sql(fields.required("table")),
                op);
    }

    private static void dropTrigger(Fields fields, Operations op) {
        execute(
                "DROP TRIGGER" + ifExists(fields) + Names.sql(name(fields)) + " ON "
                        + Names.sql(fields.required("table")),
                op);
    }

    private static void createExtension(Fields fields, Operations op) {
        execute(
                "CREATE EXTENSION " + (fields.flag("if_not_exists") ? "IF NOT EXISTS " : "") + Names.sql(name(fields)),
                op);
    }
}
