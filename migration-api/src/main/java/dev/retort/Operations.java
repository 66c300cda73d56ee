package dev.retort;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Concurrently;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Domain;
import dev.retort.schema.EnumType;
import dev.retort.schema.EnumValue;
import dev.retort.schema.EnumValues;
import dev.retort.schema.Extension;
import dev.retort.schema.IfExists;
import dev.retort.schema.Index;
import dev.retort.schema.Partition;
import dev.retort.schema.Routine;
import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.TimeOfRun;
import dev.retort.schema.Trigger;
import dev.retort.schema.View;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The verbs with which a revision says what is to be done.
 *
 * <p>Each call records one finished operation; they are carried out later, in this order. What a call means is worked
 * out against the schema that the revisions before it leave behind, so a mistake such as a missing table is reported
 * with the line of the call, before anything is carried out. Not for use by several threads at once, and not after
 * {@link Migration#upgrade} or {@link Migration#downgrade} has returned.
 */
public interface Operations {
    /** Creates a table with these columns and constraints. */
    default void createTable(String name, TableElement... elements) {
        createTable(Table.table(name, elements));
    }

    /** Creates a table. */
    void createTable(Table table);

    /** Drops a table with its indexes and rows. */
    void dropTable(String name);

    /** Drops a table if there is one of that name. */
    void dropTable(IfExists name);

    /** Gives a table another name; foreign keys follow it. */
    void renameTable(String from, String to);

    /** Gives a table a comment, kept by databases that know comments; an empty one takes it away. */
    void commentOnTable(String table, String comment);

    /** Creates a partition of a table that is partitioned; PostgreSQL only. */
    void createPartition(Partition partition);

    /** Makes the table of the partition's name a partition of another one; PostgreSQL only. */
    void attachPartition(Partition partition);

    /** Makes a partition a table of its own, with the rows that it has; PostgreSQL only. */
    void detachPartition(String table, String partition);

    /** Creates a schema, in which tables can be as {@code sales.orders}; a database on MySQL and MariaDB. */
    void createSchema(String name);

    /** Drops a schema, in which no table is left. */
    void dropSchema(String name);

    /** Drops a schema, in which no table is left, if there is one of that name. */
    void dropSchema(IfExists name);

    /** Adds a column to a table. */
    void addColumn(String table, Column column);

    /** Adds a column to a table that has none of its name. Such an addition cannot be undone by itself. */
    default void addColumnIfMissing(String table, Column column) {
        when(Condition.columnMissing(table, column.name()), missing -> missing.addColumn(table, column));
    }

    /** Drops a column, with the indexes and constraints that name it. */
    void dropColumn(String table, String column);

    /** Drops a column, with the indexes and constraints that name it, if there is one of that name. */
    void dropColumn(String table, IfExists column);

    /** Gives a column another name; indexes and constraints follow it. */
    void renameColumn(String table, String from, String to);

    /** Changes type, nullability, default or comment of a column, in one operation. */
    void alterColumn(String table, String column, ColumnChange... changes);

    /** Adds a primary key, foreign key, unique or check constraint to a table. */
    void addConstraint(String table, Constraint constraint);

    /**
     * Adds a constraint to a table that has none of its name. Such an addition cannot be undone by itself.
     *
     * @throws IllegalArgumentException if the constraint was given no name
     */
    default void addConstraintIfMissing(String table, Constraint constraint) {
        String name = constraint
                .name()
                .orElseThrow(() ->
                        new IllegalArgumentException("addConstraintIfMissing finds a constraint by its name; give "
                                + constraint + " of table " + table + " one by .named(...)"));
        when(Condition.constraintMissing(table, name), missing -> missing.addConstraint(table, constraint));
    }

    /** Drops the constraint of that name. */
    void dropConstraint(String table, String name);

    /** Drops the constraint of that name, if there is one. */
    void dropConstraint(String table, IfExists name);

    /** Drops the constraint of that shape, whatever its name. */
    void dropConstraint(String table, Constraint shape);

    /** Looks whether rows keep a constraint that was added {@linkplain dev.retort.schema.Check#notValid not valid}. */
    void validateConstraint(String table, String name);

    /** Gives a constraint another name. */
    void renameConstraint(String table, String from, String to);

    /** Creates an index. */
    void createIndex(Index index);

    /** Drops an index of a table. */
    void dropIndex(String table, String index);

    /** Drops an index of a table, if there is one of that name. */
    void dropIndex(String table, IfExists index);

    /** Drops an index of a table while others go on reading and writing it, where the database makes a difference. */
    void dropIndex(String table, Concurrently index);

    /** Gives an index another name. */
    void renameIndex(String table, String from, String to);

    /** Creates an enum type with these values. */
    default void createEnum(String name, String... values) {
        createEnum(EnumType.enumType(name, values));
    }

    /** Creates an enum type, for columns of {@code enumeration(name)} to use. */
    void createEnum(EnumType type);

    /** Adds a value to an enum type, behind the others. */
    default void addEnumValue(String type, String value) {
        addEnumValue(type, EnumValue.value(value));
    }

    /** Adds a value to an enum type; PostgreSQL accepts it in rows only once the revision is committed. */
    void addEnumValue(String type, EnumValue value);

    /** Gives a value of an enum type another name, in rows and defaults too. */
    void renameEnumValue(String type, String from, String to);

    /** Gives an enum type other values, in rows and defaults too. */
    void replaceEnumValues(String type, EnumValues values);

    /** Gives an enum type another name. */
    void renameEnum(String from, String to);

    /** Drops an enum type, which no column may use any more. */
    void dropEnum(String name);

    /** Drops an enum type, which no column may use any more, if there is one of that name. */
    void dropEnum(IfExists name);

    /** Creates an extension, on PostgreSQL. */
    default void createExtension(String name) {
        createExtension(Extension.extension(name));
    }

    /** Creates an extension, on PostgreSQL. */
    void createExtension(Extension extension);

    /** Drops an extension. */
    void dropExtension(String name);

    /** Drops an extension, if it is there. */
    void dropExtension(IfExists name);

    /** Creates a function or procedure. */
    void createRoutine(Routine routine);

    /** Creates a function or procedure, in place of the one of that name; taken back by the one before. */
    void replaceRoutine(Routine routine);

    /** Drops a function. */
    void dropFunction(String name);

    /** Drops a function, if there is one of that name. */
    void dropFunction(IfExists name);

    /** Drops a procedure. */
    void dropProcedure(String name);

    /** Drops a procedure, if there is one of that name. */
    void dropProcedure(IfExists name);

    /** Creates a trigger. */
    void createTrigger(Trigger trigger);

    /** Creates a trigger, in place of the one of that name on its table; taken back by the one before. */
    void replaceTrigger(Trigger trigger);

    /** Drops a trigger of a table. */
    void dropTrigger(String table, String name);

    /** Drops a trigger of a table, if there is one of that name. */
    void dropTrigger(String table, IfExists name);

    /** Creates a view. */
    void createView(View view);

    /** Creates a view, in place of the one of that name; taken back by the one before. */
    void replaceView(View view);

    /** Reads the rows of a materialized view anew. */
    void refreshView(String name);

    /** Gives a view another name. */
    void renameView(String from, String to);

    /** Drops a view. */
    void dropView(String name);

    /** Drops a view, if there is one of that name. */
    void dropView(IfExists name);

    /** Drops a materialized view. */
    void dropMaterializedView(String name);

    /** Drops a materialized view, if there is one of that name. */
    void dropMaterializedView(IfExists name);

    /** Creates a sequence, on PostgreSQL and MariaDB. */
    void createSequence(Sequence sequence);

    /** Changes a sequence into this one, without changing which number comes next. */
    void alterSequence(Sequence sequence);

    /** Gives a sequence another name. */
    void renameSequence(String from, String to);

    /** Drops a sequence. */
    void dropSequence(String name);

    /** Drops a sequence, if there is one of that name. */
    void dropSequence(IfExists name);

    /** Creates a domain, on PostgreSQL. */
    void createDomain(Domain domain);

    /** Drops a domain. */
    void dropDomain(String name);

    /** Drops a domain, if there is one of that name. */
    void dropDomain(IfExists name);

    /** Inserts rows; taken back by deleting the rows with these keys, if each row gives its table's primary key. */
    void insert(String table, Row... rows);

    /** Inserts many rows, as fast as the database takes them; taken back by their primary key, if they give it. */
    void insert(String table, Rows rows);

    /** Inserts what a query finds, its columns in this order; taken back as the query says. */
    void insertSelect(String table, Sql query, String... columns);

    /** Inserts rows, or writes them over those of the same key. */
    void upsert(Upsert rows);

    /** Changes rows. */
    void update(Update rows);

    /** Deletes rows. */
    void delete(Delete rows);

    /** Returns the time at which the run began that these operations are recorded for. */
    TimeOfRun timeOfRun();

    /** Changes how the session behaves, from here to the end of the revision, and all along its derived way back. */
    void session(SessionSetting... settings);

    /** Keeps other sessions from changing a table until the end of the revision. */
    default void lockTable(String table) {
        lockTable(table, LockMode.AGAINST_WRITES);
    }

    /** Keeps other sessions from a table until the end of the revision. */
    void lockTable(String table, LockMode mode);

    /**
     * Does {@code then}, all of it or, if the database refuses a part of it, nothing of it, and goes on either way.
     *
     * @param reason why a failure does no harm, for people
     */
    void tolerate(String reason, Consumer<Operations> then);

    /**
     * Does {@code then} while others go on reading and writing the tables; refuses what the database cannot do in that way.
     *
     * @param then changes to tables and indexes that are there
     */
    void online(Consumer<Operations> then);

    /** Runs one statement that has no way back. */
    default void sql(String statement) {
        sql(Sql.of(statement));
    }

    /** Runs one statement. */
    void sql(Sql statement);

    /** Does work that needs a connection. */
    void run(Jdbc work);

    /** Does {@code then} on this database only. */
    default void on(Dialect dialect, Consumer<Operations> then) {
        on(Set.of(dialect), then);
    }

    /** Does {@code then} on these databases only. */
    void on(Set<Dialect> dialects, Consumer<Operations> then);

    /** Does {@code then} if the condition holds. */
    default void when(Condition condition, Consumer<Operations> then) {
        when(condition, then, operations -> {});
    }

    /** Does {@code then} if the condition holds, else {@code otherwise}. */
    void when(Condition condition, Consumer<Operations> then, Consumer<Operations> otherwise);

    /** Stops the revision with this message unless the condition holds. */
    void require(Condition condition, String message);

    /** Says that there is no way back from here; a downgrade is refused with this reason before it begins. */
    void irreversible(String reason);

    /** Does the opposite of what {@code upgrade} records, in the opposite order. */
    void inverseOf(Consumer<Operations> upgrade);
}
