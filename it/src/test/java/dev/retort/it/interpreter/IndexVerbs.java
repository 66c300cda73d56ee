package dev.retort.it.interpreter;

import static dev.retort.schema.IfExists.ifExists;

import dev.retort.Operations;
import dev.retort.schema.Concurrently;
import java.util.LinkedHashMap;
import java.util.Map;

/** Indexes: created, dropped, renamed. */
final class IndexVerbs {
    private IndexVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("create_index", (fields, op) -> op.createIndex(Indexes.of(fields)));
        verbs.put("drop_index", IndexVerbs::drop);
        verbs.put(
                "rename_index",
                (fields, op) -> op.renameIndex(
                        table(fields), fields.required("name", "from", "old_name"), fields.required("to", "new_name")));
        return verbs;
    }

    static String table(Fields fields) {
        return fields.required("table", "table_name");
    }

    private static void drop(Fields fields, Operations op) {
        String name = fields.required("name", "index", "index_name");
        if (fields.flag("concurrently", "postgresql_concurrently")) {
            Concurrently concurrently = Concurrently.concurrently(name);
            op.dropIndex(table(fields), fields.flag("if_exists") ? concurrently.ifExists() : concurrently);
        } else if (fields.flag("if_exists")) {
            op.dropIndex(table(fields), ifExists(name));
        } else {
            op.dropIndex(table(fields), name);
        }
    }
}
