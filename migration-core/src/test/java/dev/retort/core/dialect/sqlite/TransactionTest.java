package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.LockTimeout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What begins, ends and takes back the work of a revision. */
final class TransactionTest {
    @TempDir
    private Path folder;

    private TestDatabase database;
    private TestDatabase neighbour;

    @BeforeEach
    void open() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("test.db");
        database = new TestDatabase(url);
        neighbour = new TestDatabase(url);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
        neighbour.close();
    }

    @Test
    void aFailureTakesBackSchemaAndRows() throws Exception {
        database.upgrade(op -> op.createTable("person", column("name", TEXT)));
        database.execute("INSERT INTO person VALUES ('Ada')");
        List<String> before = database.everything();

        assertThatThrownBy(() -> database.upgrade(op -> {
                    op.createTable("pet", column("name", TEXT));
                    op.sql("DELETE FROM person");
                    op.alterColumn("person", "name", toDefault("nobody"));
                    op.sql("PRAGMA user_version = 7");
                    op.sql("INSERT INTO nowhere VALUES (1)");
                }))
                .isInstanceOf(TestDatabase.RefusedBySqlite.class)
                .hasMessageContaining("no such table: nowhere");

        assertThat(database.everything()).isEqualTo(before);
        assertThat(database.rows("PRAGMA user_version")).containsExactly("0");
    }

    @Test
    void theRightToWriteIsTakenAtOnceAndOthersStillRead() throws Exception {
        database.upgrade(op -> op.createTable("person", column("name", TEXT)));
        neighbour.execute("PRAGMA busy_timeout = 0");

        try (var transaction = new SqliteTransactions().begin(database.connection(), List.of())) {
            assertThatThrownBy(() -> neighbour.execute("INSERT INTO person VALUES ('Ada')"))
                    .hasMessageContaining("SQLITE_BUSY");
            assertThat(neighbour.rows("SELECT count(*) FROM person")).containsExactly("0");
            transaction.commit();
        }
        neighbour.execute("INSERT INTO person VALUES ('Ada')");
    }

    @Test
    void anotherWriterIsWaitedForAsLongAsPatienceLasts() throws Exception {
        neighbour.execute("BEGIN IMMEDIATE");
        database.execute("PRAGMA busy_timeout = 50");

        assertThatThrownBy(() -> new SqliteTransactions().begin(database.connection(), List.of()))
                .isInstanceOf(LockTimeout.class)
                .hasMessageMatching(
                        "another run holds the lock on this database, and still did after 0 s: (SQLite does not tell"
                                + " which|another) connection (of this process )?is writing to the file[.] Wait for it to end and"
                                + " run the goal again; the lock goes away with the session that holds it, so there is nothing to"
                                + " clear by hand[.]");
        neighbour.execute("ROLLBACK");
        database.upgrade(op -> op.createTable("person", column("name", TEXT)));
    }

    @Test
    void patienceMakesAConnectionWaitLongerAndNeverShorter() throws Exception {
        SqliteDialect dialect = new SqliteDialect();
        assertThat(database.rows("PRAGMA busy_timeout")).containsExactly("3000");

        dialect.prepare(database.connection(), Duration.ofSeconds(60));
        assertThat(database.rows("PRAGMA busy_timeout")).containsExactly("60000");

        dialect.prepare(database.connection(), Duration.ofSeconds(1));
        assertThat(database.rows("PRAGMA busy_timeout")).containsExactly("60000");
    }

    @Test
    void foreignKeysAreEnforcedAsTheConnectionSaysWhereNoTableIsReplaced() throws Exception {
        database.execute("PRAGMA foreign_keys = 1");
        createPersonAndPet();

        database.upgrade(op -> op.sql("DELETE FROM person"));

        assertThat(database.rows("SELECT * FROM pet")).isEmpty();
    }

    @Test
    void aTableThatIsRebuiltByHandDoesNotTakeItsChildrenAlong() throws Exception {
        database.execute("PRAGMA foreign_keys = 1");
        createPersonAndPet();

        database.upgrade(op -> {
            op.createTable("person_new", column("id", INTEGER).identity(), column("name", TEXT), primaryKey("id"));
            op.sql("INSERT INTO person_new (id) SELECT id FROM person");
            op.dropTable("person");
            op.renameTable("person_new", "person");
        });

        assertThat(database.rows("SELECT owner FROM pet")).containsExactly("1");
        assertThat(database.rows("SELECT \"table\" FROM pragma_foreign_key_list('pet')"))
                .containsExactly("person");
    }

    @Test
    void aDropInPlainSqlDoesNotTakeChildrenAlongEither() throws Exception {
        database.execute("PRAGMA foreign_keys = 1");
        createPersonAndPet();
        List<String> before = database.everything();

        assertThatThrownBy(() -> database.upgrade(op -> op.sql("/* away */ drop table person")))
                .isInstanceOf(ForeignKeysBroken.class)
                .hasMessage("it would leave behind rows of pet without their row of person (1). SQLite does not enforce"
                        + " foreign keys while a revision drops tables or builds them anew, so nothing is deleted along."
                        + " Delete or mend these rows, or drop the foreign key, in the same revision.");
        assertThat(database.everything()).isEqualTo(before);
    }

    @Test
    void settingsOfTheConnectionAreRestoredOnEveryPath() throws Exception {
        createPersonAndPet();
        database.execute("PRAGMA foreign_keys = 1");
        database.execute("PRAGMA legacy_alter_table = 1");

        database.upgrade(op -> op.alterColumn("person", "id", toDefault(1)));
        assertSettingsAreRestored();

        assertThatThrownBy(() -> database.upgrade(op -> {
                    op.alterColumn("person", "id", toDefault(2));
                    op.sql("nonsense");
                }))
                .isInstanceOf(TestDatabase.RefusedBySqlite.class);
        assertSettingsAreRestored();

        assertThatThrownBy(() -> database.upgrade(op -> op.dropTable("person"))).isInstanceOf(ForeignKeysBroken.class);
        assertSettingsAreRestored();

        neighbour.execute("BEGIN IMMEDIATE");
        database.execute("PRAGMA busy_timeout = 10");
        assertThatThrownBy(() -> database.upgrade(op -> op.dropTable("pet"))).isInstanceOf(LockTimeout.class);
        assertSettingsAreRestored();
    }

    private void assertSettingsAreRestored() throws Exception {
        assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("1");
        assertThat(database.rows("PRAGMA legacy_alter_table")).containsExactly("1");
        assertThat(database.connection().getAutoCommit()).isTrue();
    }

    @Test
    void aTransactionThatSqliteHasRolledBackItselfIsClosedQuietly() throws Exception {
        database.upgrade(op -> op.createTable("person", column("name", TEXT)));
        database.execute("CREATE UNIQUE INDEX once ON person (name)");
        assertThatThrownBy(() -> database.upgrade(op -> {
                    op.sql("INSERT INTO person VALUES ('Ada')");
                    op.sql("INSERT OR ROLLBACK INTO person VALUES ('Ada')");
                }))
                .hasMessageContaining("UNIQUE constraint failed: person.name");
        assertThat(database.rows("SELECT * FROM person")).isEmpty();
    }

    private void createPersonAndPet() throws Exception {
        database.upgrade(op -> {
            op.createTable("person", column("id", INTEGER).identity(), primaryKey("id"));
            op.createTable(
                    "pet",
                    column("owner", INTEGER),
                    foreignKey("owner").references("person", "id").onDelete(CASCADE));
        });
        database.execute("INSERT INTO person VALUES (1)");
        database.execute("INSERT INTO pet VALUES (1)");
    }
}
