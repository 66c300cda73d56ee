package dev.retort.it.interpreter;

import dev.retort.Condition;
import dev.retort.Operations;
import dev.retort.schema.Dialect;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Operations that hold others or guard them. */
final class BlockVerbs {
    /** Names of what stops a revision because it finds something. */
    private static final List<String> GUARDS = List.of(
            "guard",
            "abort_if",
            "abort_if_rows",
            "abort_when",
            "abort",
            "fail_if",
            "fail_if_rows",
            "raise_if",
            "refuse_if",
            "stop_if",
            "assert_no_rows",
            "check_no_rows");

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
        verbs.put("on_dialects", this::on);
        for (String name : List.of("require", "assert", "require_that")) {
            verbs.put(name, BlockVerbs::require);
        }
        for (String name : GUARDS) {
            verbs.put(name, BlockVerbs::guard);
        }
        // A table is rebuilt as a whole anyway where a database needs that.
        verbs.put("batch_begin", BlockVerbs::table);
        verbs.put("batch_end", BlockVerbs::table);
        return verbs;
    }

    private void when(Fields fields, Operations op) {
        Fields asked = fields.object("condition", "conditions", "if", "all")
                .orElseThrow(() -> fields.unreadable("it has no condition"));
        when(
                Conditions.all(asked, fields),
                op,
                then -> interpreter.callAll(fields, "then", fields.elements("then", "do", "ops", "operations"), then),
                otherwise -> interpreter.callAll(fields, "else", fields.elements("else", "otherwise"), otherwise));
    }

    /** Asks one after the other. */
    static void when(List<Condition> all, Operations op, Consumer<Operations> then, Consumer<Operations> otherwise) {
        if (all.size() == 1) {
            op.when(all.get(0), then, otherwise);
        } else {
            op.when(all.get(0), holds -> when(all.subList(1, all.size()), holds, then, otherwise), otherwise);
        }
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
        String message =
                fields.text("message", "error", "raise", "abort", "what").orElse("the guard found rows");
        if (fields.has("sql", "query", "finds", "if_rows")) {
            op.require(Condition.findsNothing(fields.required("sql", "query", "finds", "if_rows")), message);
        } else {
            Fields asked = fields.object("condition", "if", "when")
                    .orElseThrow(() -> fields.unreadable("it has no condition"));
            op.require(new Condition.Not(Conditions.of(asked, fields)), message);
        }
    }

    private static void table(Fields fields, Operations op) {
        fields.text("table");
    }
}
