package dev.retort.it.interpreter;

import static dev.retort.schema.IfExists.ifExists;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.schema.Domain;
import dev.retort.schema.Extension;
import dev.retort.schema.IfExists;
import dev.retort.schema.Sequence;
import dev.retort.schema.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a schema holds besides tables and enum types: extensions, routines, triggers, views, sequences, domains. */
final class ObjectVerbs {
    private ObjectVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("create_extension", ObjectVerbs::createExtension);
        verbs.put(
                "drop_extension", (fields, op) -> drop("EXTENSION", fields, op, op::dropExtension, op::dropExtension));
        addRoutines(verbs);
        addTriggers(verbs);
        addViews(verbs);
        addSequences(verbs);
        verbs.put("create_domain", ObjectVerbs::createDomain);
        verbs.put("drop_domain", (fields, op) -> drop("DOMAIN", fields, op, op::dropDomain, op::dropDomain));
        return verbs;
    }

    private static void addRoutines(Map<String, Verb> verbs) {
        for (String kind : new String[] {"function", "procedure"}) {
            verbs.put("create_" + kind, (fields, op) -> {
                if (fields.flag("or_replace", "replace")) {
                    op.replaceRoutine(Routines.of(fields, kind));
                } else {
                    op.createRoutine(Routines.of(fields, kind));
                }
            });
            verbs.put("create_or_replace_" + kind, (fields, op) -> op.replaceRoutine(Routines.of(fields, kind)));
            verbs.put("replace_" + kind, (fields, op) -> op.replaceRoutine(Routines.of(fields, kind)));
        }
        verbs.put("drop_function", (fields, op) -> {
            fields.texts("args", "arguments", "parameters", "signature");
            drop("FUNCTION", fields, op, op::dropFunction, op::dropFunction);
        });
        verbs.put(
                "drop_procedure", (fields, op) -> drop("PROCEDURE", fields, op, op::dropProcedure, op::dropProcedure));
    }

    private static void addTriggers(Map<String, Verb> verbs) {
        verbs.put("create_trigger", (fields, op) -> op.createTrigger(Triggers.of(fields)));
        verbs.put("create_or_replace_trigger", (fields, op) -> op.replaceTrigger(Triggers.of(fields)));
        verbs.put("replace_trigger", (fields, op) -> op.replaceTrigger(Triggers.of(fields)));
        verbs.put("drop_trigger", (fields, op) -> {
            String table = fields.required("table", "table_name", "on");
            if (fields.flag("if_exists")) {
                op.dropTrigger(table, ifExists(name(fields)));
            } else {
                op.dropTrigger(table, name(fields));
            }
        });
    }

    private static void addViews(Map<String, Verb> verbs) {
        verbs.put("create_view", (fields, op) -> createView(fields, view(fields), op));
        verbs.put("create_or_replace_view", (fields, op) -> op.replaceView(view(fields)));
        verbs.put("replace_view", (fields, op) -> op.replaceView(view(fields)));
        verbs.put(
                "create_materialized_view",
                (fields, op) -> createView(fields, view(fields).materialized(), op));
        verbs.put("drop_view", (fields, op) -> {
            if (fields.flag("materialized")) {
                dropMaterializedView(fields, op);
            } else {
                drop("VIEW", fields, op, op::dropView, op::dropView);
            }
        });
        verbs.put("drop_materialized_view", ObjectVerbs::dropMaterializedView);
        verbs.put("refresh_materialized_view", (fields, op) -> op.refreshView(name(fields)));
        verbs.put("refresh_view", (fields, op) -> op.refreshView(name(fields)));
        verbs.put(
                "rename_view",
                (fields, op) ->
                        op.renameView(fields.required("name", "from", "view"), fields.required("to", "new_name")));
    }

    private static void addSequences(Map<String, Verb> verbs) {
        verbs.put("create_sequence", (fields, op) -> op.createSequence(sequence(fields)));
        verbs.put("alter_sequence", (fields, op) -> op.alterSequence(sequence(fields)));
        verbs.put(
                "rename_sequence",
                (fields, op) -> op.renameSequence(
                        fields.required("name", "from", "sequence"), fields.required("to", "new_name")));
        verbs.put("drop_sequence", (fields, op) -> drop("SEQUENCE", fields, op, op::dropSequence, op::dropSequence));
    }

    private static String name(Fields fields) {
        return fields.required("name", "view", "sequence", "function", "trigger", "extension", "domain");
    }

    /** What hangs on it goes along where the history says {@code cascade}; replay learns of the object alone. */
    private static void drop(
            String kind, Fields fields, Operations op, Consumer<String> strict, Consumer<IfExists> tolerant) {
        boolean isTolerant = fields.flag("if_exists");
        if (fields.flag("cascade")) {
            op.sql(Sql.of("DROP " + kind + (isTolerant ? " IF EXISTS " : " ") + Names.sql(name(fields)) + " CASCADE"));
        } else if (isTolerant) {
            tolerant.accept(ifExists(name(fields)));
        } else {
            strict.accept(name(fields));
        }
    }

    private static void createExtension(Fields fields, Operations op) {
        Extension extension = Extension.extension(name(fields));
        Optional<String> schema = fields.text("schema");
        if (schema.isPresent()) {
            extension = extension.inSchema(schema.orElseThrow());
        }
        op.createExtension(fields.flag("if_not_exists") ? extension.ifNotExists() : extension);
    }

    private static View view(Fields fields) {
        View view = View.view(name(fields)).as(fields.required("query", "sql", "definition", "as", "select", "body"));
        if (fields.has("columns")) {
            view = view.columns(fields.texts("columns").toArray(String[]::new));
        }
        return fields.flag("materialized") ? view.materialized() : view;
    }

    private static void createView(Fields fields, View view, Operations op) {
        if (fields.flag("or_replace", "replace")) {
            op.replaceView(view);
        } else {
            op.createView(view);
        }
    }

    private static void dropMaterializedView(Fields fields, Operations op) {
        drop("MATERIALIZED VIEW", fields, op, op::dropMaterializedView, op::dropMaterializedView);
    }

    private static Sequence sequence(Fields fields) {
        Sequence sequence = Sequence.sequence(name(fields));
        Optional<Integer> start = fields.number("start", "start_with");
        Optional<Integer> increment = fields.number("increment", "increment_by");
        if (start.isPresent()) {
            sequence = sequence.startingAt(start.orElseThrow());
        }
        return increment.isPresent() ? sequence.incrementingBy(increment.orElseThrow()) : sequence;
    }

    private static void createDomain(Fields fields, Operations op) {
        Domain domain = Domain.domain(name(fields), Types.of(fields.required("type", "base", "as")));
        if (fields.flag("not_null")) {
            domain = domain.notNull();
        }
        Optional<String> check = fields.text("check", "sql");
        op.createDomain(check.map(domain::check).orElse(domain));
    }
}
