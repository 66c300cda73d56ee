package dev.retort;

import dev.retort.schema.ColumnType;

/**
 * A question that has a yes or a no, asked of the live database right before the operations that depend on it.
 *
 * <p>A script asks when it is carried out. While a history is replayed, the replayed schema answers. It knows nothing of
 * rows and of what a server could install; such a question is then taken as answered by yes, and so is its opposite.
 */
public sealed interface Condition {
    /** Asks {@code visitor} what the question means to it. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of question. */
    interface Visitor<R> {
        R tableExists(TableExists condition);

        R columnExists(ColumnExists condition);

        R columnHasType(ColumnHasType condition);

        R indexExists(IndexExists condition);

        R constraintExists(ConstraintExists condition);

        R viewExists(ViewExists condition);

        R typeExists(TypeExists condition);

        R schemaExists(SchemaExists condition);

        R extensionAvailable(ExtensionAvailable condition);

        R hasRows(HasRows condition);

        R finds(Finds condition);

        R not(Not condition);
    }

    /** Asks whether there is a table. */
    record TableExists(String table) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tableExists(this);
        }
    }

    /** Asks whether a table has a column. */
    record ColumnExists(String table, String column) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.columnExists(this);
        }
    }

    /** Asks whether a table has a column of a type. */
    record ColumnHasType(String table, String column, ColumnType type) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.columnHasType(this);
        }
    }

    /** Asks whether a table has an index. */
    record IndexExists(String table, String index) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.indexExists(this);
        }
    }

    /** Asks whether a table has a constraint. */
    record ConstraintExists(String table, String constraint) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constraintExists(this);
        }
    }

    /** Asks whether there is a view. */
    record ViewExists(String view) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.viewExists(this);
        }
    }

    /** Asks whether there is a type that somebody created. */
    record TypeExists(String type) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typeExists(this);
        }
    }

    /** Asks whether there is a schema. */
    record SchemaExists(String schema) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.schemaExists(this);
        }
    }

    /** Asks whether the server could install an extension. */
    record ExtensionAvailable(String extension) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extensionAvailable(this);
        }
    }

    /** Asks whether a table has a row. */
    record HasRows(String table) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasRows(this);
        }
    }

    /** Asks whether a query finds at least one row. */
    record Finds(String query) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.finds(this);
        }
    }

    /** Asks the opposite. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Asks the opposite of {@code condition}. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /** Asks whether there is a table of that name. */
    static Condition tableExists(String table) {
        return new TableExists(table);
    }

    /** Asks whether there is no table of that name. */
    static Condition tableMissing(String table) {
        return new Not(tableExists(table));
    }

    /** Asks whether the table has a column of that name. */
    static Condition columnExists(String table, String column) {
        return new ColumnExists(table, column);
    }

    /** Asks whether the table, which must exist, has no column of that name. */
    static Condition columnMissing(String table, String column) {
        return new Not(columnExists(table, column));
    }

    /** Asks whether the table has a column of that name and of exactly that type, its length and the like included. */
    static Condition columnHasType(String table, String column, ColumnType type) {
        return new ColumnHasType(table, column, type);
    }

    /** Asks whether the table has an index of that name. */
    static Condition indexExists(String table, String index) {
        return new IndexExists(table, index);
    }

    /** Asks whether the table has no index of that name. */
    static Condition indexMissing(String table, String index) {
        return new Not(indexExists(table, index));
    }

    /** Asks whether the table has a primary key, foreign key, unique or check constraint of that name. */
    static Condition constraintExists(String table, String constraint) {
        return new ConstraintExists(table, constraint);
    }

    /** Asks whether the table has no constraint of that name. */
    static Condition constraintMissing(String table, String constraint) {
        return new Not(constraintExists(table, constraint));
    }

    /** Asks whether there is a view of that name, a materialised one too. */
    static Condition viewExists(String view) {
        return new ViewExists(view);
    }

    /** Asks whether there is no view of that name. */
    static Condition viewMissing(String view) {
        return new Not(viewExists(view));
    }

    /** Asks whether there is a type of that name. Only PostgreSQL has types that are objects of their own. */
    static Condition typeExists(String type) {
        return new TypeExists(type);
    }

    /** Asks whether there is no type of that name. Only PostgreSQL has types that are objects of their own. */
    static Condition typeMissing(String type) {
        return new Not(typeExists(type));
    }

    /** Asks whether there is a schema of that name; on MySQL and MariaDB, a database. SQLite has none. */
    static Condition schemaExists(String schema) {
        return new SchemaExists(schema);
    }

    /** Asks whether there is no schema of that name; on MySQL and MariaDB, no database. SQLite has none. */
    static Condition schemaMissing(String schema) {
        return new Not(schemaExists(schema));
    }

    /** Asks whether the server could install that extension, or has done so. Only PostgreSQL has extensions. */
    static Condition extensionAvailable(String extension) {
        return new ExtensionAvailable(extension);
    }

    /** Asks whether the table, which must exist, has at least one row. */
    static Condition hasRows(String table) {
        return new HasRows(table);
    }

    /** Asks whether the table, which must exist, has no row. */
    static Condition isEmpty(String table) {
        return new Not(hasRows(table));
    }

    /** Asks whether the query finds at least one row. */
    static Condition finds(String query) {
        return new Finds(query);
    }

    /** Asks whether the query finds nothing. */
    static Condition findsNothing(String query) {
        return new Not(finds(query));
    }
}
