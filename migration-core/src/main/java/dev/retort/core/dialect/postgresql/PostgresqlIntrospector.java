package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.dialect.Introspector;
import dev.retort.core.dialect.TablesBeingRead;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConstraintOptions;
import dev.retort.schema.Deferral;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.ReferentialAction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code pg_catalog}. */
final class PostgresqlIntrospector implements Introspector {
    /** What belongs to an extension is none of our business. */
    private static final String TABLES = """
        SELECT c.relname AS table, obj_description(c.oid, 'pg_class') AS comment
        FROM pg_catalog.pg_class AS c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
          AND NOT c.relispartition
          AND NOT EXISTS (
            SELECT FROM pg_catalog.pg_depend AS d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')\
        """;

    private static final String COLUMNS = """
        SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
          a.attnotnull AS not_null, pg_get_expr(d.adbin, d.adrelid) AS expression, a.attidentity AS identity,
          a.attgenerated AS generated, col_description(a.attrelid, a.attnum) AS comment,
          CASE WHEN a.attcollation <> t.typcollation THEN o.collname END AS collation,
          EXISTS (
            SELECT FROM pg_catalog.pg_depend AS owned
            JOIN pg_catalog.pg_class AS sequence ON sequence.oid = owned.objid AND sequence.relkind = 'S'
            WHERE owned.classid = 'pg_class'::regclass AND owned.refclassid = 'pg_class'::regclass
              AND owned.refobjid = a.attrelid AND owned.refobjsubid = a.attnum AND owned.deptype = 'a') AS serial
        FROM pg_catalog.pg_class AS c
        JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
        LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_catalog.pg_collation AS o ON o.oid = a.attcollation
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
        ORDER BY c.relname, a.attnum\
        """;

    private static final String CONSTRAINTS = """
            SELECT c.relname AS table, r.conname AS name, r.contype AS kind, target.relname AS target,
              r.confdeltype AS on_delete, r.confupdtype AS on_update,
              pg_get_expr(r.conbin, r.conrelid) AS condition, r.condeferrable AS deferrable, r.condeferred AS deferred,
              r.convalidated AS valid, r.confmatchtype = 'f' AS match_full,
              coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS equal_nulls,
              pg_get_expr(i.indpred, i.indrelid) AS predicate, m.amname AS method,
              ARRAY(
                SELECT a.attname::text FROM generate_series(i.indnkeyatts + 1, i.indnatts) AS place
                JOIN pg_catalog.pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place - 1]
                ORDER BY place) AS included,
              ARRAY(
                SELECT pg_get_indexdef(i.indexrelid, place, true)
                FROM generate_series(1, i.indnkeyatts) AS place ORDER BY place) AS keys,
              ARRAY(
                SELECT o.oprname::text FROM unnest(r.conexclop) WITH ORDINALITY AS k (operator, place)
                JOIN pg_catalog.pg_operator AS o ON o.oid = k.operator
                ORDER BY k.place) AS operators,
              ARRAY(
                SELECT a.attname::text FROM unnest(r.conkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_catalog.pg_attribute AS a ON a.attrelid = r.conrelid AND a.attnum = k.number
                ORDER BY k.place) AS columns,
              ARRAY(
                SELECT a.attname::text FROM unnest(r.confkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_catalog.pg_attribute AS a ON a.attrelid = r.confrelid AND a.attnum = k.number
                ORDER BY k.place) AS target_columns
            FROM pg_catalog.pg_constraint AS r
            JOIN pg_catalog.pg_class AS c ON c.oid = r.conrelid
            LEFT JOIN pg_catalog.pg_class AS target ON target.oid = r.confrelid
            LEFT JOIN pg_catalog.pg_index AS i ON i.indexrelid = r.conindid AND r.contype IN ('p', 'u', 'x')
            LEFT JOIN pg_catalog.pg_class AS n ON n.oid = i.indexrelid
            LEFT JOIN pg_catalog.pg_am AS m ON m.oid = n.relam
            WHERE c.relnamespace = current_schema()::regnamespace AND r.contype IN ('p', 'u', 'f', 'c', 'x')
              AND r.conparentid = 0
            ORDER BY c.relname, r.conname""";

    /** The index of a constraint is part of the constraint. */
    private static final String INDEXES = """
            SELECT c.relname AS table, n.relname AS name, i.indisunique AS unique,
              pg_get_expr(i.indpred, i.indrelid) AS predicate, m.amname AS method,
              coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS equal_nulls,
              coalesce(n.reloptions, '{}') AS storage, s.spcname AS tablespace,
              ARRAY(
                SELECT a.attname::text FROM generate_series(i.indnkeyatts + 1, i.indnatts) AS place
                JOIN pg_catalog.pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place - 1]
                ORDER BY place) AS included,
              ARRAY(
                SELECT CASE WHEN o.opcdefault THEN '' ELSE o.opcname::text END
                FROM generate_series(1, i.indnkeyatts) AS place
                JOIN pg_catalog.pg_opclass AS o ON o.oid = i.indclass[place - 1]
                ORDER BY place) AS operator_classes,
              ARRAY(
                SELECT CASE WHEN i.indcollation[place - 1] IN (0, coalesce(a.attcollation, 100)) THEN ''
                  ELSE (SELECT o.collname::text FROM pg_catalog.pg_collation AS o WHERE o.oid = i.indcollation[place - 1])
                  END
                FROM generate_series(1, i.indnkeyatts) AS place
                LEFT JOIN pg_catalog.pg_attribute AS a
                  ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place - 1] AND a.attnum > 0
                ORDER BY place) AS collations,
              ARRAY(
                SELECT (i.indoption[place - 1] & 2)::text
                FROM generate_series(1, i.indnkeyatts) AS place ORDER BY place) AS nulls_first,
              ARRAY(
                SELECT a.attname::text FROM generate_series(1, i.indnkeyatts) AS place
                LEFT JOIN pg_catalog.pg_attribute AS a
                  ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place - 1] AND a.attnum > 0
                ORDER BY place) AS columns,
              ARRAY(
                SELECT pg_get_indexdef(i.indexrelid, place, true)
                FROM generate_series(1, i.indnkeyatts) AS place ORDER BY place) AS keys,
              ARRAY(
                SELECT (i.indoption[place - 1] & 1)::text
                FROM generate_series(1, i.indnkeyatts) AS place ORDER BY place) AS descending
            FROM pg_catalog.pg_index AS i
            JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
            JOIN pg_catalog.pg_class AS n ON n.oid = i.indexrelid
            JOIN pg_catalog.pg_am AS m ON m.oid = n.relam
            LEFT JOIN pg_catalog.pg_tablespace AS s ON s.oid = n.reltablespace
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
              AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_constraint AS r
                WHERE r.conindid = i.indexrelid AND r.contype IN ('p', 'u', 'x'))
              AND NOT n.relispartition
            ORDER BY c.relname, n.relname""";

    @Override
    public SchemaState read(Connection connection) throws SQLException {
        TablesBeingRead tables = new TablesBeingRead();
        CatalogueRows.forEach(connection, TABLES, row -> tables.begin(row.text("table"), row.find("comment")));
        CatalogueRows.forEach(connection, COLUMNS, row -> tables.add(row.text("table"), column(row)));
        CatalogueRows.forEach(connection, CONSTRAINTS, row -> tables.add(row.text("table"), constraint(row)));
        CatalogueRows.forEach(connection, INDEXES, row -> tables.add(row.text("table"), index(row)));
        OptionReader.read(connection, tables);
        return ObjectsReader.read(connection, tables.finish(Dialect.POSTGRESQL));
    }

    private static Column column(CatalogueRows row) throws SQLException {
        Column column = Column.column(row.text("name"), ColumnType.raw(row.text("type")));
        Optional<String> expression = row.find("expression");
        if (row.flag("serial")
                && expression.filter(text -> text.startsWith("nextval(")).isPresent()) {
            column = column.serial();
        } else if (!row.text("generated").isEmpty()) {
            Expression worked = Expression.expression(expression.orElseThrow());
            column = row.text("generated").equals("s")
                    ? column.generatedAs(worked)
                    : column.virtuallyGeneratedAs(worked);
        } else if (expression.isPresent()) {
            column = column.defaultsTo(Expression.expression(expression.get()));
        }
        if (!row.text("identity").isEmpty()) {
            column = column.identity();
        }
        column = row.flag("not_null") ? column.notNull() : column.nullable();
        column = row.find("collation").map(column::collate).orElse(column);
        return row.find("comment").map(column::comment).orElse(column);
    }

    private static Constraint constraint(CatalogueRows row) throws SQLException {
        Constraint rule = rule(row);
        return rule.withOptions(options(row));
    }

    private static ConstraintOptions options(CatalogueRows row) throws SQLException {
        Deferral deferral = row.flag("deferrable") ? Deferral.POSSIBLE : Deferral.NONE;
        return new ConstraintOptions(
                row.flag("deferred") ? Deferral.INITIAL : deferral,
                !row.flag("valid"),
                row.flag("match_full"),
                row.list("included"),
                row.flag("equal_nulls"),
                Optional.empty(),
                Optional.empty());
    }

    private static Constraint rule(CatalogueRows row) throws SQLException {
        String[] columns = row.list("columns").toArray(String[]::new);
        return switch (row.text("kind")) {
            case "p" -> Constraint.primaryKey(columns).named(row.text("name"));
            case "u" -> Constraint.unique(columns).named(row.text("name"));
            case "f" -> foreignKey(row, columns);
            case "x" -> exclusion(row);
            default -> check(row);
        };
    }

    private static ForeignKey foreignKey(CatalogueRows row, String[] columns) throws SQLException {
        String[] targetColumns = row.list("target_columns").toArray(String[]::new);
        return Constraint.foreignKey(columns)
                .references(row.text("target"), targetColumns)
                .named(row.text("name"))
                .onDelete(action(row.text("on_delete")))
                .onUpdate(action(row.text("on_update")));
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    /** The texts of keys that are columns are their names, in quotes where they need them. */
    private static Exclusion exclusion(CatalogueRows row) throws SQLException {
        List<String> columns = row.list("columns");
        List<String> keys = row.list("keys");
        List<String> operators = row.list("operators");
        List<Exclusion.Element> elements = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            String text = keys.get(place);
            String name =
                    text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
            IndexKey key = columns.contains(name) ? IndexKey.key(name) : IndexKey.key(Expression.expression(text));
            elements.add(new Exclusion.Element(key, operators.get(place)));
        }
        Exclusion exclusion = Constraint.exclude(
                        elements.get(0).key(), elements.get(0).operator())
                .withElements(elements)
                .using(new IndexMethod(row.text("method")))
                .named(row.text("name"));
        return row.find("predicate").map(exclusion::where).orElse(exclusion);
    }

    private static Check check(CatalogueRows row) throws SQLException {
        return Constraint.check(row.text("condition")).named(row.text("name"));
    }

    private static Index index(CatalogueRows row) throws SQLException {
        List<String> columns = row.list("columns");
        List<String> texts = row.list("keys");
        List<String> descending = row.list("descending");
        List<String> nullsFirst = row.list("nulls_first");
        List<String> collations = row.list("collations");
        List<String> operatorClasses = row.list("operator_classes");
        List<IndexKey> keys = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            IndexKey key = columns.get(place).isEmpty()
                    ? IndexKey.key(Expression.expression(texts.get(place)))
                    : IndexKey.key(columns.get(place));
            key = collations.get(place).isEmpty() ? key : key.collation(collations.get(place));
            key = operatorClasses.get(place).isEmpty() ? key : key.operatorClass(operatorClasses.get(place));
            key = nullsFirst.get(place).equals("0") ? key.nullsLast() : key.nullsFirst();
            keys.add(descending.get(place).equals("1") ? key.descending() : key);
        }
        Index index = Index.index(row.text("name")).on(row.text("table"), keys.toArray(IndexKey[]::new));
        index = row.flag("unique") ? index.unique() : index;
        index = index.using(new IndexMethod(row.text("method"))).withIncluded(row.list("included"));
        index = row.flag("equal_nulls") ? index.nullsNotDistinct() : index;
        for (String parameter : row.list("storage")) {
            int sign = parameter.indexOf('=');
            index = index.storage(parameter.substring(0, sign), parameter.substring(sign + 1));
        }
        index = row.find("tablespace").map(index::tablespace).orElse(index);
        return row.find("predicate").map(index::where).orElse(index);
    }
}
