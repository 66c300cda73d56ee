package dev.retort.it.interpreter;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Locale;

/** Constraints as JSON. One without a name gets the database's own. */
final class Constraints {
    private Constraints() {}

    static Constraint of(Fields fields) {
        return of(fields, Spelling.of(fields.required("kind", "type", "constraint_type")));
    }

    static Constraint of(Fields fields, String kind) {
        Constraint constraint = unnamed(fields, kind);
        return fields.text("name", "constraint_name").map(constraint::named).orElseGet(constraint::unnamed);
    }

    private static Constraint unnamed(Fields fields, String kind) {
        return switch (kind) {
            case "primary_key", "primary", "primarykey", "pk" -> Constraint.primaryKey(columns(fields));
            case "unique" -> unique(fields);
            case "check" -> check(fields);
            case "foreign_key", "foreignkey", "fk" -> foreignKey(fields);
            default -> throw fields.unreadable("nobody knows the kind of constraint \"" + kind + "\"");
        };
    }

    private static String[] columns(Fields fields) {
        return fields.requiredTexts("columns", "column", "local_cols").toArray(String[]::new);
    }

    private static Unique unique(Fields fields) {
        Unique unique = Constraint.unique(columns(fields));
        if (fields.flag("nulls_not_distinct")) {
            unique = unique.nullsNotDistinct();
        }
        if (fields.flag("deferrable")) {
            unique = unique.deferrable();
        }
        return isInitiallyDeferred(fields) ? unique.initiallyDeferred() : unique;
    }

    private static Check check(Fields fields) {
        Check check = Constraint.check(fields.required("sql", "condition", "expression", "expr", "sqltext"));
        return fields.flag("not_valid") ? check.notValid() : check;
    }

    /** A word, as in SQL, or a flag. */
    private static boolean isInitiallyDeferred(Fields fields) {
        return fields.flag("initially_deferred")
                || fields.text("initially").map(Spelling::of).orElse("").equals("deferred");
    }

    private static ForeignKey foreignKey(Fields fields) {
        ForeignKey.From from = Constraint.foreignKey(columns(fields));
        ForeignKey key = fields.has("ref", "references")
                ? references(from, fields, fields.requiredTexts("ref", "references"))
                : from.references(
                        fields.required("ref_table", "referent_table", "referred_table"),
                        fields.requiredTexts("ref_columns", "remote_cols", "referred_columns")
                                .toArray(String[]::new));
        if (fields.has("on_delete", "ondelete")) {
            key = key.onDelete(action(fields, fields.required("on_delete", "ondelete")));
        }
        if (fields.flag("deferrable")) {
            key = key.deferrable();
        }
        if (isInitiallyDeferred(fields)) {
            key = key.initiallyDeferred();
        }
        if (fields.flag("not_valid")) {
            key = key.notValid();
        }
        return fields.has("on_update", "onupdate")
                ? key.onUpdate(action(fields, fields.required("on_update", "onupdate")))
                : key;
    }

    private static ForeignKey references(ForeignKey.From from, Fields fields, List<String> references) {
        return from.references(
                Names.owner(fields, references.get(0)),
                references.stream().map(each -> Names.last(fields, each)).toArray(String[]::new));
    }

    private static ReferentialAction action(Fields fields, String words) {
        return switch (words.toUpperCase(Locale.ROOT).replace('_', ' ')) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            case "RESTRICT" -> ReferentialAction.RESTRICT;
            case "NO ACTION" -> ReferentialAction.NO_ACTION;
            default -> throw fields.unreadable("nobody knows the referential action " + words);
        };
    }
}
