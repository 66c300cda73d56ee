package dev.retort.it.interpreter;

import static dev.retort.schema.IfExists.ifExists;

import dev.retort.Operations;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns: added, dropped, renamed, changed. */
final class ColumnVerbs {
    private ColumnVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("add_column", ColumnVerbs::add);
        verbs.put("drop_column", ColumnVerbs::drop);
        verbs.put("rename_column", ColumnVerbs::rename);
        verbs.put("alter_column", ColumnVerbs::alter);
        verbs.put("alter_column_type", ColumnVerbs::alter);
        verbs.put("set_default", ColumnVerbs::alter);
        verbs.put("comment_on_column", ColumnVerbs::alter);
        verbs.put("create_column_comment", ColumnVerbs::alter);
        verbs.put("drop_default", changing(ColumnChange.dropDefault()));
        verbs.put("set_not_null", changing(ColumnChange.toNotNull()));
        verbs.put("drop_not_null", changing(ColumnChange.toNullable()));
        return verbs;
    }

    private static void add(Fields fields, Operations op) {
        Fields column = fields.object("column").orElse(fields);
        op.addColumn(TableVerbs.name(fields), Columns.of(column));
    }

    private static void drop(Fields fields, Operations op) {
        String column = fields.required("column", "column_name", "name");
        if (fields.flag("if_exists")) {
            op.dropColumn(TableVerbs.name(fields), ifExists(column));
        } else {
            op.dropColumn(TableVerbs.name(fields), column);
        }
    }

    private static void rename(Fields fields, Operations op) {
        op.renameColumn(
                TableVerbs.name(fields),
                fields.required("column", "from", "old_name"),
                fields.required("to", "new_name", "new_column_name"));
    }

    private static Verb changing(ColumnChange change) {
        return (fields, op) ->
                op.alterColumn(TableVerbs.name(fields), fields.required("column", "column_name"), change);
    }

    private static void alter(Fields fields, Operations op) {
        String table = TableVerbs.name(fields);
        String column = fields.required("column", "column_name");
        List<ColumnChange> changes = changes(fields);
        boolean isRenamed = fields.has("new_name", "new_column_name", "rename_to");
        if (changes.isEmpty() && !isRenamed) {
            throw fields.unreadable("it changes nothing of the column; it has " + fields.names());
        }
        if (!changes.isEmpty()) {
            op.alterColumn(table, column, changes.toArray(ColumnChange[]::new));
        }
        if (isRenamed) {
            op.renameColumn(table, column, fields.required("new_name", "new_column_name", "rename_to"));
        }
    }

    private static List<ColumnChange> changes(Fields fields) {
        List<ColumnChange> changes = new ArrayList<>();
        ColumnType type =
                fields.text("type", "new_type", "type_").map(Types::of).orElse(ColumnType.TEXT);
        if (fields.has("type", "new_type", "type_")) {
            ColumnChange.ToType toType = ColumnChange.toType(type);
            changes.add(
                    fields.text("using", "postgresql_using").map(toType::using).orElse(toType));
        }
        fields.choice("nullable")
                .ifPresent(nullable -> changes.add(nullable ? ColumnChange.toNullable() : ColumnChange.toNotNull()));
        if (fields.has("default", "server_default")) {
            changes.add(ColumnChange.toDefault(Defaults.of(
                    fields, fields.element("default", "server_default").orElseThrow(), type)));
        } else if (fields.mentions("default") || fields.mentions("server_default") || fields.flag("drop_default")) {
            changes.add(ColumnChange.dropDefault());
        }
        if (fields.has("comment")) {
            changes.add(ColumnChange.toComment(fields.required("comment")));
        } else if (fields.mentions("comment")) {
            changes.add(ColumnChange.dropComment());
        }
        return changes;
    }
}
