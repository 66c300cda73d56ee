package dev.retort.it.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.Operations;
import dev.retort.core.problem.MigrationException;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One case: what is given, the revision under test, what it must have done, and the way back and forth again.
 *
 * <p>Each assertion is made at once. Unless a case says otherwise, all rows must be there after each step; and all that a
 * revision changes in the catalogue must be named.
 */
final class VerbOnDatabase {
    private static final int CONSTRAINT_OF_SQLITE = 19;
    private static final int CHECK_OF_MYSQL = 3819;

    private final TestDatabase database;
    private final Consumer<Operations> given;
    private final Set<String> changing = new HashSet<>();
    private final Set<String> added = new TreeSet<>();
    private final Set<String> removed = new TreeSet<>();
    private final Set<String> altered = new TreeSet<>();
    private Optional<Consumer<Operations>> downgrade = Optional.empty();
    private Snapshot before;
    private Snapshot after;

    private VerbOnDatabase(TestDatabase database, Consumer<Operations> given) throws SQLException {
        this.database = database;
        this.given = given;
        new CaseUnderTest(given, op -> {}, Optional.empty()).makeCurrent();
        run(history -> history.upgrade(Given.ID));
        this.before = Snapshot.of(database);
        this.after = before;
    }

    /** What one run does. */
    private interface Run {
        void on(HistoryRun history) throws SQLException;
    }

    private void run(Run run) throws SQLException {
        try (HistoryRun history = HistoryRun.of(VerbOnDatabase.class.getPackageName(), database)) {
            run.on(history);
        }
    }

    /** Applies the first revision, which makes schema and rows. */
    static VerbOnDatabase given(TestDatabase database, Consumer<Operations> operations) throws SQLException {
        return new VerbOnDatabase(database, operations);
    }

    /** Begins with an empty database. */
    static VerbOnDatabase onEmpty(TestDatabase database) throws SQLException {
        return new VerbOnDatabase(database, op -> {});
    }

    /** Says that the verb changes rows of these tables, or values of columns such as {@code person.age}. */
    VerbOnDatabase changing(String... tablesOrColumns) {
        changing.addAll(Set.of(tablesOrColumns));
        return this;
    }

    /** Says how the revision under test is taken back. */
    VerbOnDatabase takenBackBy(Consumer<Operations> operations) {
        downgrade = Optional.of(operations);
        return this;
    }

    /** Applies the revision under test. */
    VerbOnDatabase upgrade(Consumer<Operations> operations) throws SQLException {
        new CaseUnderTest(given, operations, downgrade).makeCurrent();
        run(history -> history.upgrade("head"));
        after = Snapshot.of(database);
        assertThat(after.rowsSharedWith(before, changing))
                .as("rows after the upgrade")
                .isEqualTo(before.rowsSharedWith(after, changing));
        return this;
    }

    VerbOnDatabase adds(Thing... things) {
        return note(things, added);
    }

    VerbOnDatabase removes(Thing... things) {
        return note(things, removed);
    }

    VerbOnDatabase alters(Thing... things) {
        return note(things, altered);
    }

    private VerbOnDatabase note(Thing[] things, Set<String> entries) {
        for (Thing thing : things) {
            entries.addAll(thing.entriesOn(database.kind()));
        }
        return this;
    }

    /** The query gives these rows, their values with bars between them. */
    VerbOnDatabase finds(String query, String... rows) throws SQLException {
        return findsAfter("", query, rows);
    }

    /** The query gives these rows after the statement, which is then taken back. */
    VerbOnDatabase findsAfter(String sql, String query, String... rows) throws SQLException {
        inTransaction((connection, statement) -> {
            if (!sql.isEmpty()) {
                statement.execute(sql);
            }
            assertThat(Rows.read(query, connection).lines()).as(query).containsExactly(rows);
        });
        return this;
    }

    /** The database carries the statement out, which is then taken back. */
    VerbOnDatabase accepts(String sql) throws SQLException {
        inTransaction((connection, statement) -> statement.execute(sql));
        return this;
    }

    /** The statement breaks a rule. */
    VerbOnDatabase refuses(String sql) throws SQLException {
        inTransaction((connection, statement) -> assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        thrown -> assertThat(isBrokenRule(thrown))
                                .as(thrown.toString())
                                .isTrue()));
        return this;
    }

    private static boolean isBrokenRule(SQLException thrown) {
        boolean integrity = thrown.getSQLState() != null && thrown.getSQLState().startsWith("23");
        return integrity || Set.of(CONSTRAINT_OF_SQLITE, CHECK_OF_MYSQL).contains(thrown.getErrorCode());
    }

    private interface Statements {
        void on(Connection connection, Statement statement) throws SQLException;
    }

    private void inTransaction(Statements statements) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            if (database.kind() == DatabaseKind.SQLITE) {
                statement.execute("PRAGMA foreign_keys = ON");
            }
            connection.setAutoCommit(false);
            statements.on(connection, statement);
            connection.rollback();
        }
    }

    /** The catalogue's entry shows this, given for each database. */
    VerbOnDatabase shows(Thing thing, PerDatabase text) {
        thing.entriesOn(database.kind())
                .forEach(
                        entry -> assertThat(after.schema().get(entry)).as(entry).contains(text.on(database.kind())));
        return this;
    }

    /** The database's own text about the table says this, given for each database that has such texts. */
    VerbOnDatabase defines(String table, PerDatabase text) {
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            assertThat(String.join("\n", after.definitions().get(table))).contains(text.on(database.kind()));
        }
        return this;
    }

    /**
     * The derived downgrade leaves schema and rows as they were, another upgrade leads to the same state, and a downgrade
     * to base leaves nothing.
     *
     * @param lost tables such as {@code person} whose rows, and columns such as {@code person.age} whose values, no way
     *     back can keep
     */
    void goesBackAndForth(String... lost) throws SQLException {
        assertChanges();
        goesDownAndUp(lost);
    }

    /** The same without asking what changed, for cases of many tables. */
    void goesDownAndUp(String... lost) throws SQLException {
        run(history -> history.downgrade("-1"));
        assertSame("after the downgrade", before, Set.of(lost));
        run(history -> history.upgrade("head"));
        assertSame("after the second upgrade", after, Set.of(lost));
        run(history -> history.downgrade("base"));
        assertThat(Snapshot.of(database).schema()).as("catalogue at base").isEmpty();
    }

    /** Only what was named has changed. For a case that has no way back. */
    VerbOnDatabase assertChanges() {
        Set<String> actuallyAdded = new TreeSet<>(after.schema().keySet());
        actuallyAdded.removeAll(before.schema().keySet());
        Set<String> actuallyRemoved = new TreeSet<>(before.schema().keySet());
        actuallyRemoved.removeAll(after.schema().keySet());
        Set<String> actuallyAltered = new TreeSet<>(before.schema().keySet());
        actuallyAltered.removeIf(entry -> !after.schema().containsKey(entry)
                || after.schema().get(entry).equals(before.schema().get(entry)));
        assertThat(actuallyAdded).as("added").isEqualTo(added);
        assertThat(actuallyRemoved).as("removed").isEqualTo(removed);
        assertThat(actuallyAltered).as("altered").isEqualTo(altered);
        return this;
    }

    private void assertSame(String when, Snapshot expected, Set<String> lost) throws SQLException {
        Snapshot actual = Snapshot.of(database);
        assertThat(actual.schema()).as("catalogue " + when).isEqualTo(expected.schema());
        assertThat(actual.definitions()).as("definitions " + when).isEqualTo(expected.definitions());
        assertThat(actual.rowsSharedWith(expected, lost))
                .as("rows " + when)
                .isEqualTo(expected.rowsSharedWith(actual, lost));
    }

    /** The way back is refused with this message, and the database stays as it is. */
    void staysUp(String... message) throws SQLException {
        assertChanges();
        assertThat(messageOf(history -> history.downgrade("-1"))).contains(message);
        assertSame("after the refused downgrade", after, Set.of());
    }

    /** The upgrade fails with this message and leaves the database as it is. */
    void upgradeIsRefused(Consumer<Operations> operations, String... message) throws SQLException {
        upgradeFails(operations, message);
        assertSame("after the refused upgrade", before, Set.of());
    }

    /** The upgrade fails with this message, whatever it leaves. */
    VerbOnDatabase upgradeFails(Consumer<Operations> operations, String... message) {
        new CaseUnderTest(given, operations, downgrade).makeCurrent();
        assertThat(messageOf(history -> history.upgrade("head"))).contains(message);
        return this;
    }

    private String messageOf(Run failing) {
        return String.valueOf(catchThrowableOfType(MigrationException.class, () -> run(failing))
                .getMessage());
    }
}
