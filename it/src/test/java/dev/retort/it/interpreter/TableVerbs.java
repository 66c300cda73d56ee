package dev.retort.it.interpreter;

import static dev.retort.schema.IfExists.ifExists;

import com.google.gson.JsonElement;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables: created, dropped, renamed, commented on. */
final class TableVerbs {
    private TableVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("create_table", TableVerbs::create);
        verbs.put("drop_table", TableVerbs::drop);
        verbs.put("rename_table", TableVerbs::rename);
        verbs.put("create_table_comment", TableVerbs::comment);
        verbs.put("comment_on_table", TableVerbs::comment);
        verbs.put("create_partition", (fields, op) -> op.createPartition(Partitions.of(fields)));
        verbs.put("attach_partition", (fields, op) -> op.attachPartition(Partitions.of(fields)));
        verbs.put(
                "detach_partition",
                (fields, op) -> op.detachPartition(
                        fields.required("of", "parent", "parent_table", "table"),
                        fields.required("name", "partition")));
        verbs.put("drop_partition", TableVerbs::drop);
        verbs.put("drop_table_comment", (fields, op) -> op.commentOnTable(name(fields), ""));
        return verbs;
    }

    static String name(Fields fields) {
        return fields.required("table", "table_name", "name", "partition");
    }

    private static void create(Fields fields, Operations op) {
        if (fields.has("partition_of")) {
            op.createPartition(Partitions.of(fields));
            return;
        }
        Table table = Table.table(name(fields), elements(fields).toArray(TableElement[]::new));
        if (fields.has("comment")) {
            table = table.comment(fields.required("comment"));
        }
        Optional<JsonElement> partitionBy = fields.element("partition_by", "postgresql_partition_by");
        if (partitionBy.isPresent()) {
            table = table.on(Dialect.POSTGRESQL, Partitions.key(fields, partitionBy.orElseThrow()));
        }
        op.createTable(fields.flag("if_not_exists") ? table.ifNotExists() : table);
    }

    private static List<TableElement> elements(Fields fields) {
        List<Constraint> constraints = constraints(fields);
        Set<String> counted = AutomaticNumbers.among(constraints);
        List<TableElement> elements = new ArrayList<>();
        for (Fields column : fields.objects("columns")) {
            elements.add(Columns.of(column, counted.contains(column.required("name"))));
        }
        elements.addAll(constraints);
        return elements;
    }

    /** Those that stand apart, and those that stand at a column. */
    private static List<Constraint> constraints(Fields fields) {
        List<Constraint> constraints = new ArrayList<>();
        fields.objects("constraints").forEach(constraint -> constraints.add(Constraints.of(constraint)));
        List<String> keys = new ArrayList<>();
        for (Fields column : fields.objects("columns")) {
            String name = column.required("name");
            if (column.flag("primary_key")) {
                keys.add(name);
            }
            if (column.flag("unique")) {
                constraints.add(Constraint.unique(name).unnamed());
            }
            if (column.has("references") && constraints.stream().noneMatch(each -> isForeignKeyOf(name, each))) {
                constraints.add(Constraints.of(column.with("columns", name), "foreign_key"));
            }
        }
        if (!keys.isEmpty() && constraints.stream().noneMatch(PrimaryKey.class::isInstance)) {
            constraints.add(Constraint.primaryKey(keys.toArray(String[]::new)).unnamed());
        }
        return constraints;
    }

    private static boolean isForeignKeyOf(String column, Constraint constraint) {
        return constraint instanceof ForeignKey && constraint.columns().contains(column);
    }

    private static void drop(Fields fields, Operations op) {
        String name = name(fields);
        boolean tolerant = fields.flag("if_exists");
        if (fields.flag("cascade")) {
            op.sql(Sql.of("DROP TABLE " + (tolerant ? "IF EXISTS " : "") + Names.sql(name) + " CASCADE")
                    .affecting(effect -> drop(name, tolerant, effect)));
        } else {
            drop(name, tolerant, op);
        }
    }

    private static void drop(String name, boolean tolerant, Operations op) {
        if (tolerant) {
            op.dropTable(ifExists(name));
        } else {
            op.dropTable(name);
        }
    }

    private static void rename(Fields fields, Operations op) {
        op.renameTable(
                fields.required("table", "from", "old_name", "old_table_name", "name"),
                fields.required("to", "new_name", "new_table_name"));
    }

    private static void comment(Fields fields, Operations op) {
        op.commentOnTable(name(fields), fields.text("comment").orElse(""));
    }
}
