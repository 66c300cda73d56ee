package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.dialect.TablesBeingRead;
import dev.retort.schema.Expression;
import dev.retort.schema.Numbers;
import dev.retort.schema.Partition;
import dev.retort.schema.TableOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads options, partitions and the numbers of identity columns. */
final class OptionReader {
    private static final String OPTIONS = """
        SELECT c.relname AS table, c.relpersistence = 'u' AS unlogged, c.reloptions AS storage,
          s.spcname AS tablespace, CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS key
        FROM pg_catalog.pg_class AS c
        LEFT JOIN pg_catalog.pg_tablespace AS s ON s.oid = c.reltablespace
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')\
        """;

    private static final String PARENTS = """
        SELECT child.relname AS table, array_agg(parent.relname::text ORDER BY i.inhseqno) AS parents
        FROM pg_catalog.pg_inherits AS i
        JOIN pg_catalog.pg_class AS child ON child.oid = i.inhrelid
        JOIN pg_catalog.pg_class AS parent ON parent.oid = i.inhparent
        WHERE child.relnamespace = current_schema()::regnamespace AND child.relkind = 'r'
          AND NOT child.relispartition
        GROUP BY child.relname\
        """;

    private static final String PARTITIONS = """
        SELECT parent.relname AS table, child.relname AS name, pg_get_expr(child.relpartbound, child.oid) AS bounds
        FROM pg_catalog.pg_inherits AS i
        JOIN pg_catalog.pg_class AS child ON child.oid = i.inhrelid
        JOIN pg_catalog.pg_class AS parent ON parent.oid = i.inhparent
        WHERE parent.relnamespace = current_schema()::regnamespace AND child.relispartition
          AND child.relkind IN ('r', 'p')
        ORDER BY child.relname\
        """;

    private static final String NUMBERS = """
        SELECT c.relname AS table, a.attname AS name, s.seqstart AS start, s.seqincrement AS increment,
          a.attidentity = 'a' AS always
        FROM pg_catalog.pg_sequence AS s
        JOIN pg_catalog.pg_depend AS d ON d.objid = s.seqrelid AND d.deptype = 'i'
          AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
        JOIN pg_catalog.pg_class AS c ON c.oid = d.refobjid
        JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
        WHERE c.relnamespace = current_schema()::regnamespace\
        """;

    private static final Pattern RANGE = Pattern.compile("FOR VALUES FROM \\((.*)\\) TO \\((.*)\\)");
    private static final Pattern IN = Pattern.compile("FOR VALUES IN \\((.*)\\)");
    private static final Pattern HASH =
            Pattern.compile("FOR VALUES WITH \\(modulus (\\d+), remainder (\\d+)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("'(?:[^']|'')*'|[^,\\s']+");

    private OptionReader() {}

    static void read(Connection connection, TablesBeingRead tables) throws SQLException {
        CatalogueRows.forEach(connection, OPTIONS, row -> readOptions(row, tables));
        CatalogueRows.forEach(
                connection,
                PARENTS,
                row -> tables.add(
                        row.text("table"),
                        TableOption.inherits(row.list("parents").toArray(String[]::new))));
        CatalogueRows.forEach(connection, PARTITIONS, row -> tables.add(partition(row)));
        CatalogueRows.forEach(connection, NUMBERS, row -> {
            Numbers numbers = new Numbers(
                    OptionalLong.of(Long.parseLong(row.text("start"))),
                    OptionalLong.of(Long.parseLong(row.text("increment"))),
                    row.flag("always"));
            tables.change(row.text("table"), row.text("name"), column -> column.identity(numbers));
        });
    }

    private static void readOptions(CatalogueRows row, TablesBeingRead tables) throws SQLException {
        String table = row.text("table");
        if (row.flag("unlogged")) {
            tables.add(table, TableOption.UNLOGGED);
        }
        for (String parameter : row.list("storage")) {
            String[] parts = parameter.split("=", 2);
            tables.add(table, TableOption.storageParameter(parts[0], parts[1]));
        }
        row.find("tablespace").ifPresent(name -> tables.add(table, TableOption.tablespace(name)));
        row.find("key").ifPresent(key -> tables.add(table, TableOption.partitionBy(key)));
    }

    private static Partition partition(CatalogueRows row) throws SQLException {
        Partition.Of partition = Partition.partition(row.text("name")).of(row.text("table"));
        String bounds = row.text("bounds");
        Matcher range = RANGE.matcher(bounds);
        if (range.matches()) {
            return partition.from(values(range.group(1))).to(values(range.group(2)));
        }
        Matcher in = IN.matcher(bounds);
        if (in.matches()) {
            return partition.in(values(in.group(1)));
        }
        Matcher hash = HASH.matcher(bounds);
        return hash.matches()
                ? partition.hash(Integer.parseInt(hash.group(1)), Integer.parseInt(hash.group(2)))
                : partition.forTheRest();
    }

    private static Object[] values(String text) {
        List<Object> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            values.add(Expression.expression(value.group()));
        }
        return values.toArray();
    }
}
