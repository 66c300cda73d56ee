package dev.retort.it.run;

import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.InvalidGraph;
import dev.retort.core.manifest.NoManifest;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.run.BrokenRevisionClass;
import dev.retort.core.run.InvalidRevision;
import dev.retort.core.run.StaleManifest;
import dev.retort.core.target.AmbiguousPrefix;
import dev.retort.core.target.SeveralHeads;
import dev.retort.core.target.TooFar;
import dev.retort.core.target.UnknownRevision;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done is refused before anything is written. */
class RefusedRunIT {
    private static final History.Source FIRST =
            base("a1", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");

    @TempDir
    private Path directory;

    @OnEachDatabase
    void targetsThatMakeNoSense(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                FIRST,
                after("a1", "bb01", ""),
                after("bb01", "bb02", "op.addColumn(\"users\", column(\"age\", INTEGER));"));
        TestRun run = new TestRun(database);
        run.upgrade(history, "bb01");

        refused(database, () -> run.upgrade(history, "c9")).isInstanceOf(UnknownRevision.class);
        refused(database, () -> run.upgrade(history, "bb")).isInstanceOf(AmbiguousPrefix.class);
        refused(database, () -> run.upgrade(history, "+9")).isInstanceOf(TooFar.class);
        refused(database, () -> run.downgrade(history, "-9")).isInstanceOf(TooFar.class);
        refused(database, () -> run.downgrade(history, "head")).isInstanceOf(MigrationException.class);
    }

    @OnEachDatabase
    void headWhenThereAreSeveral(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, FIRST, after("a1", "b1", ""), after("a1", "b2", ""), History.severalHeadsAllowed());
        TestRun run = new TestRun(database);
        run.upgrade(history, "a1");

        refused(database, () -> run.upgrade(history, "head")).isInstanceOf(SeveralHeads.class);
        run.upgrade(history, "heads");

        assertThat(run.heads()).containsExactly("b1", "b2");
    }

    @OnEachDatabase
    void aRevisionThatThrowsWhileItIsRecorded(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, FIRST, after("a1", "b1", "throw new IllegalStateException(\"no configuration\");"));

        refused(database, () -> new TestRun(database).upgrade(history, "head"))
                .isInstanceOf(InvalidRevision.class)
                .hasMessage("revision b1 (app.db.Revisionb1) threw java.lang.IllegalStateException: no configuration at"
                        + " Revisionb1.java:17 in upgrade(), which has to record its operations without a database."
                        + " Nothing was carried out.");
    }

    @OnEachDatabase
    void aConstructorThatThrows(TestDatabase database) throws Exception {
        History.Source broken =
                after("a1", "b1", "").with("public Revisionb1() { throw new IllegalStateException(\"no licence\"); }");

        refused(database, () -> new TestRun(database).upgrade(History.compile(directory, FIRST, broken), "head"))
                .isInstanceOf(BrokenRevisionClass.class)
                .hasMessage("revision b1: app.db.Revisionb1 cannot be instantiated: java.lang.IllegalStateException: no"
                        + " licence. Its static initialisers and its constructor must work without a database.");
    }

    @OnEachDatabase
    void anOperationThatDoesNotFitTheSchema(TestDatabase database) throws Exception {
        CompiledRevisions history =
                History.compile(directory, FIRST, after("a1", "b1", "op.dropColumn(\"users\", \"emial\");"));

        refused(database, () -> new TestRun(database).upgrade(history, "head"))
                .isInstanceOf(InvalidRevision.class)
                .hasMessage("revision b1 (app.db.Revisionb1) cannot run: dropColumn(users, emial) (Revisionb1.java:17):"
                        + " table users has no column emial; it has [id]");
    }

    @OnDatabase(POSTGRESQL)
    void whatNeedsNoTransactionInsideOfOne(TestDatabase database) throws Exception {
        String create = "op.createIndex(index(\"ix\").on(\"users\", \"id\").concurrently());";
        CompiledRevisions history = History.compile(
                directory,
                FIRST,
                after(
                        "a1",
                        "b1",
                        "op.when(tableExists(\"users\"), then -> then.addColumn(\"users\","
                                + " column(\"age\", INTEGER))); " + create));
        refused(database, () -> new TestRun(database).upgrade(history, "head"))
                .isInstanceOf(InvalidRevision.class)
                .hasMessage("revision b1 (app.db.Revisionb1) cannot run: createIndex(ix) (Revisionb1.java:17):"
                        + " PostgreSQL does that outside of a transaction only; write"
                        + " @Revision(..., transactional = false) on a revision of its own");

        History.Source alone =
                new History.Source("Revisionb1", "id = \"b1\", parent = \"a1\", transactional = false", create, "");
        CompiledRevisions mended = History.compile(directory, FIRST, alone);
        TestRun run = new TestRun(database);
        run.upgrade(mended, "head");
        assertThat(Catalogue.read(database).toString()).contains("index:users.ix");
        run.downgrade(mended, "a1");
        assertThat(Catalogue.read(database).toString()).doesNotContain("index:users.ix");
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void lockThatWouldEndAtOnce(TestDatabase database) throws Exception {
        History.Source unlocked = new History.Source(
                "Revisionb1", "id = \"b1\", parent = \"a1\", transactional = false", "op.lockTable(\"users\");", "");
        CompiledRevisions history = History.compile(directory, FIRST, unlocked);
        refused(database, () -> new TestRun(database).upgrade(history, "head"))
                .isInstanceOf(InvalidRevision.class)
                .hasMessage("revision b1 (app.db.Revisionb1) cannot run: lockTable(users, AGAINST_WRITES)"
                        + " (Revisionb1.java:17): a lock lasts until the end of a transaction, and this revision has none;"
                        + " leave transactional = false out, or lock in a revision of its own");
    }

    @OnEachDatabase
    void aDowngradeOverSomethingIrreversible(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, FIRST, after("a1", "b1", "op.sql(\"DELETE FROM users\");"), after("b1", "c1", ""));
        TestRun run = new TestRun(database);
        run.upgrade(history, "head");

        refused(database, () -> run.downgrade(history, "a1"))
                .isInstanceOf(InvalidRevision.class)
                .hasMessage(
                        "revision b1 (app.db.Revisionb1) cannot run: sql(\"DELETE FROM users\") (Revisionb1.java:17)"
                                + " cannot be undone: it has no reverse; add .reversedBy(...) or override downgrade()");
        assertThat(run.heads()).containsExactly("c1");
    }

    @OnEachDatabase
    void aDowngradeThatSaysItIsIrreversible(TestDatabase database) throws Exception {
        History.Source oneWay = after("a1", "b1", "")
                .with("@Override public void downgrade(Operations op) { op.irreversible(\"the hashes are gone\"); }");
        CompiledRevisions history = History.compile(directory, FIRST, oneWay);
        TestRun run = new TestRun(database);
        run.upgrade(history, "head");

        refused(database, () -> run.downgrade(history, "base"))
                .isInstanceOf(InvalidRevision.class)
                .hasMessageContaining("cannot be undone: the hashes are gone");
    }

    @OnEachDatabase
    void aManifestThatNamesAClassWhichIsGone(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, FIRST, after("a1", "b1", ""));
        Files.delete(history.classes().resolve("app/db/Revisionb1.class"));

        refused(database, () -> new TestRun(database).upgrade(history, "head"))
                .isInstanceOf(StaleManifest.class)
                .hasMessage(
                        "the manifest says that app.db.Revisionb1 is revision b1, and the class path says otherwise:"
                                + " the class was removed or changed after it was compiled last. Run a clean build: mvn clean"
                                + " compile");
    }

    @OnEachDatabase
    void aClassPathWithoutManifest(TestDatabase database) throws Exception {
        refused(database, () -> new CompiledRevisions(Files.createTempDirectory(directory, "empty")).revisions())
                .isInstanceOf(NoManifest.class)
                .hasMessageContaining("<artifactId>migration-processor</artifactId>")
                .hasMessageContaining("JDK 23");
    }

    @OnEachDatabase
    void manifestsThatTogetherMakeNoGraph(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, FIRST);
        Path manifest = history.classes().resolve("META-INF/retort/revisions");
        Files.writeString(
                manifest,
                Files.readString(manifest) + Files.readString(manifest).replace("Revisiona1", "Other"));

        refused(database, history::revisions).isInstanceOf(InvalidGraph.class).hasMessageContaining("duplicate-id");
    }

    /** The refusal, once it is shown that it came before anything was written. */
    private static AbstractThrowableAssert<?, ?> refused(TestDatabase database, ThrowingCallable run) throws Exception {
        Catalogue before = Catalogue.read(database);
        List<String> books = books(database);
        AbstractThrowableAssert<?, ?> refusal = assertThatThrownBy(run);
        assertThat(Catalogue.read(database)).isEqualTo(before);
        assertThat(books(database)).isEqualTo(books);
        return refusal;
    }

    private static List<String> books(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database);
        return run.log().isEmpty()
                ? List.of()
                : List.of(run.heads().toString(), run.logLines().toString());
    }
}
