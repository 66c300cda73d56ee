package dev.retort.it.interpreter;

import dev.retort.Condition;
import dev.retort.Operations;
import dev.retort.schema.Dialect;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Operations that hold others or guard them. */
final class BlockVerbs {
    private final Interpreter interpreter;

    BlockVerbs(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("when", this::when);
        verbs.put("if", this::when);
        verbs.put("on", this::on);
        verbs.put("on_dialect", this::on);
        verbs.put("require", BlockVerbs::require);
        verbs.put("guard", BlockVerbs::guard);
        verbs.put("abort_if", BlockVerbs::guard);
        // A table is rebuilt as a whole anyway where a database needs that.
        verbs.put("batch_begin", BlockVerbs::table);
        verbs.put("batch_end", BlockVerbs::table);
        return verbs;
    }

    private void when(Fields fields, Operations op) {
        Fields asked = fields.object("condition", "if").orElseThrow(() -> fields.unreadable("it has no condition"));
        Condition condition = Conditions.of(asked, fields);
        op.when(
                condition,
                then -> interpreter.callAll(fields, "then", fields.elements("then", "ops", "operations"), then),
                otherwise -> interpreter.callAll(fields, "else", fields.elements("else", "otherwise"), otherwise));
    }

    private void on(Fields fields, Operations op) {
        Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
        fields.requiredTexts("dialects", "dialect")
                .forEach(name -> dialects.addAll(DataVerbs.Dialects.named(fields, name)));
        op.on(dialects, then -> interpreter.callAll(fields, "its", fields.elements("ops", "operations", "then"), then));
    }

    private static void require(Fields fields, Operations op) {
        Fields asked = fields.object("condition").orElseThrow(() -> fields.unreadable("it has no condition"));
        op.require(Conditions.of(asked, fields), fields.required("message"));
    }

    /** Finds what must not be there. */
    private static void guard(Fields fields, Operations op) {
        String message = fields.text("message", "error", "raise").orElse("the guard found rows");
        if (fields.has("sql", "query", "finds")) {
            op.require(Condition.findsNothing(fields.required("sql", "query", "finds")), message);
        } else {
            Fields asked = fields.object("condition", "if").orElseThrow(() -> fields.unreadable("it has no condition"));
            op.require(new Condition.Not(Conditions.of(asked, fields)), message);
        }
    }

    private static void table(Fields fields, Operations op) {
        fields.text("table");
    }
}
