package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.QualifiedName;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.Collection;
import java.util.List;

/** What {@code information_schema} says about the database that the session is in. */
public class MysqlCatalogue implements CatalogueQueries {
    private final MysqlTypes types;

    MysqlCatalogue() {
        this(new MysqlTypes(Dialect.MYSQL));
    }

    /** Makes the questions of the database whose types these are. */
    protected MysqlCatalogue(MysqlTypes types) {
        this.types = types;
    }

    @Override
    public final String table(String name) {
        // A temporary table, which MariaDB lists too, has another type.
        return "SELECT 1 FROM information_schema.tables WHERE " + isOf(name)
                + " AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')";
    }

    @Override
    public final String column(String table, String name) {
        return "SELECT 1 FROM information_schema.columns WHERE " + isOf(table) + " AND column_name = " + quoted(name);
    }

    @Override
    public final String index(String table, String name) {
        return "SELECT 1 FROM information_schema.statistics WHERE " + isOf(table) + " AND index_name = " + quoted(name)
                + " AND seq_in_index = 1";
    }

    /** Returns the query for the names of constraints of that name; {@code PRIMARY} is the name of each primary key. */
    @Override
    public final String constraint(String table, String name) {
        return "SELECT constraint_name AS name FROM information_schema.table_constraints WHERE " + isOf(table)
                + " AND constraint_name = " + quoted(name) + " LIMIT 1";
    }

    @Override
    public final String columnOfType(String table, String name, ColumnType type) {
        return column(table, name) + " AND " + StoredTypeName.normalised("column_type") + " = "
                + quoted(StoredTypeName.of(types.nameOf(type), types.dialect()));
    }

    @Override
    public final String view(String name) {
        return "SELECT 1 FROM information_schema.views WHERE " + isOf(name);
    }

    @Override
    public final String type(String name) {
        throw new Unsupported(types.dialect().productName() + " has no types to create, so there is no " + name
                + " to ask for; ask inside on(POSTGRESQL, ...)");
    }

    @Override
    public final String schema(String name) {
        return "SELECT 1 FROM information_schema.schemata WHERE schema_name = " + quoted(name);
    }

    @Override
    public final String extension(String name) {
        throw new Unsupported(types.dialect().productName() + " has no extensions to create, so there is no " + name
                + " to ask for; ask inside on(POSTGRESQL, ...)");
    }

    @Override
    public final String rowOf(String table) {
        return "SELECT 1 FROM " + MysqlDialect.IDENTIFIERS.spellTable(table) + " LIMIT 1";
    }

    /**
     * Returns the query for the names of the constraints that are that rule.
     *
     * @param otherNames the names of constraints and indexes that are known to be something else
     */
    final String constraintsLike(String table, Constraint shape, Collection<String> otherNames) {
        return shape.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(PrimaryKey key) {
                throw new IllegalArgumentException("a primary key is found without a name");
            }

            @Override
            public String foreignKey(ForeignKey key) {
                return "SELECT constraint_name AS name FROM information_schema.key_column_usage WHERE " + isOf(table)
                        + " AND " + isOf(key.referencedTable(), "referenced_table_schema", "referenced_table_name")
                        + isNone("constraint_name", otherNames) + " GROUP BY constraint_name HAVING "
                        + isList("column_name", "ordinal_position", key.columns()) + " AND "
                        + isList("referenced_column_name", "ordinal_position", key.referencedColumns());
            }

            @Override
            public String unique(Unique unique) {
                return "SELECT index_name AS name FROM information_schema.statistics WHERE " + isOf(table)
                        + " AND non_unique = 0 AND index_name <> 'PRIMARY'" + isNone("index_name", otherNames)
                        + " GROUP BY index_name HAVING " + isList("column_name", "seq_in_index", unique.columns());
            }

            @Override
            public String exclusion(Exclusion exclusion) {
                throw new IllegalArgumentException("there are no exclusions here");
            }

            /** The text of a check is rewritten by the database, so it cannot be compared. */
            @Override
            public String check(Check check) {
                return checks(table, otherNames);
            }
        });
    }

    /** Returns the query for the names of the table's checks. */
    protected String checks(String table, Collection<String> otherNames) {
        return "SELECT constraint_name AS name FROM information_schema.table_constraints WHERE " + isOf(table)
                + " AND constraint_type = 'CHECK'" + isNone("constraint_name", otherNames);
    }

    /** Returns the query for the name of an index on exactly these columns that allows duplicates, if its name is that. */
    final String index(String table, String name, List<String> columns) {
        return "SELECT index_name AS name FROM information_schema.statistics WHERE " + isOf(table)
                + " AND non_unique = 1 AND index_name = " + quoted(name) + " GROUP BY index_name HAVING "
                + isList("column_name", "seq_in_index", columns);
    }

    private static String isOf(String table) {
        return isOf(table, "table_schema", "table_name");
    }

    /** Returns the condition that a row of the catalogue is about the table, given what the columns are called there. */
    protected static String isOf(String table, String schemaColumn, String nameColumn) {
        QualifiedName name = QualifiedName.of(table);
        return schemaColumn + " = " + name.schema().map(MysqlCatalogue::quoted).orElse("DATABASE()") + " AND "
                + nameColumn + " = " + quoted(name.name());
    }

    protected static String isNone(String column, Collection<String> names) {
        return names.isEmpty()
                ? ""
                : " AND " + column + " NOT IN ("
                        + String.join(
                                ", ", names.stream().map(MysqlLiterals::quoted).toList())
                        + ")";
    }

    private static String isList(String column, String order, List<String> names) {
        return "GROUP_CONCAT(" + column + " ORDER BY " + order + ") = " + quoted(String.join(",", names));
    }

    protected static String quoted(String text) {
        return MysqlLiterals.quoted(text);
    }
}
