package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.run.Caution;
import dev.retort.core.run.ChangeText;
import dev.retort.core.run.HistoryCheck;
import dev.retort.core.run.NothingToAccept;
import dev.retort.core.run.RevisionsChanged;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.manual.OperationsChapter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A revision that was applied and then edited is noticed, told, and goes on only if somebody says so. */
class ChangedRevisionsIT {
    private static final RunSettings AT_NOON = RunSettings.DEFAULT
            .withAppliedBy("ann")
            .withClock(Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC));

    private static final History.Source USERS = users(50);

    private static final History.Source NOTES = after("001", "002", """
            op.createTable("notes", column("id", INTEGER), primaryKey("id"));
            """);

    private static final History.Source TAGS = after("002", "003", """
            op.createTable("tags", column("id", INTEGER), primaryKey("id"));
            """);

    private static final History.Source TAGS_OF_OTHERS =
            after("001", "003", "op.createTable(\"tags\", column(\"id\", INTEGER));");

    @TempDir
    private Path directory;

    private static History.Source users(int width) {
        return base("001", """
                op.createTable("users", column("id", INTEGER), column("name", varchar(%d)), primaryKey("id"));
                op.sql(Sql.of("INSERT INTO users VALUES (1, 'it''s \\\\ \\"Ann\\"')\\n-- done").reversedByNothing());
                """.formatted(width));
    }

    @OnEachDatabase
    void anEditedRevisionStopsARunThatHasSomethingToDo(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, USERS, NOTES), "head");
        CompiledRevisions edited = History.compile(directory, users(60), NOTES, TAGS);

        String what = """
                revision 001 (app.db.Revision001) is not what it was when ann applied it at 2024-05-01T12:00:00Z:
                  operation 1 says something else now: createTable(users) (Revision001.java:17)
                      createTable name="users"
                    -   column name="name" (type kind="varchar" size="50")
                    +   column name="name" (type kind="varchar" size="60")
                """;
        assertThatThrownBy(() -> run.upgrade(edited, "head"))
                .isInstanceOf(RevisionsChanged.class)
                .satisfies(refused -> OperationsChapter.shows("revision-changed", refused.getMessage()))
                .hasMessage(what
                        + "Nothing was carried out. Put back what was applied, and write what is to change into a new"
                        + " revision: mvn db:revision. If the database is right for what the revisions say now, say so:"
                        + " mvn db:accept -Ddb.target=001 -Ddb.reason=\"...\". -Ddb.changedRevisions=warn goes on once in"
                        + " spite of it.");
        assertThatThrownBy(() -> run.downgrade(edited, "base")).isInstanceOf(RevisionsChanged.class);
        assertThat(run.upgrade(edited, "002").steps()).isEmpty();
        assertThat(run.heads()).containsExactly("002");

        List<String> notes = new ArrayList<>();
        run.migrator(edited, warning(), noting(notes), migrator -> migrator.upgrade("head"));
        assertThat(notes).containsExactly(what.stripTrailing());
        assertThat(run.heads()).containsExactly("003");
    }

    private static RunSettings warning() {
        return AT_NOON.withCaution(Caution.DEFAULT.withChangedRevisions(Caution.ChangedRevisions.WARN));
    }

    private static RunListener noting(List<String> notes) {
        return new RunListener() {
            @Override
            public void noted(String remark) {
                notes.add(remark);
            }
        };
    }

    @OnEachDatabase
    void whatIsAcceptedIsWhatCountsFromThenOn(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, USERS, NOTES), "head");
        CompiledRevisions edited = History.compile(directory, users(60), NOTES, TAGS);

        List<HistoryEntry> lines =
                run.migrator(edited, AT_NOON, RunListener.NONE, migrator -> migrator.accept("widened by hand", "001"));

        assertThat(lines).extracting(HistoryEntry::reason).containsExactly(Optional.of("widened by hand"));
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002", "accept 001");
        assertThat(run.log().get(2).reason()).contains("widened by hand");
        assertThat(run.log().get(2).appliedBy()).isEqualTo("ann");
        assertThat(check(run, edited).changes()).isEmpty();
        run.upgrade(edited, "head");
        assertThat(run.heads()).containsExactly("003");
        assertThat(texts(check(run, History.compile(directory, USERS, NOTES, TAGS))))
                .containsExactly("""
                revision 001 (app.db.Revision001) is not what it was when ann accepted it at 2024-05-01T12:00:00Z:
                  operation 1 says something else now: createTable(users) (Revision001.java:17)
                      createTable name="users"
                    -   column name="name" (type kind="varchar" size="60")
                    +   column name="name" (type kind="varchar" size="50")""");
    }

    private static HistoryCheck check(TestRun run, CompiledRevisions history) throws Exception {
        return run.migrator(history, AT_NOON, RunListener.NONE, migrator -> migrator.checkHistory());
    }

    private static List<String> texts(HistoryCheck check) {
        return check.changes().stream()
                .map(change -> String.join("\n", ChangeText.of(change)))
                .toList();
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void onlyWhatIsNotWhatWasAppliedCanBeAccepted(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        CompiledRevisions history = History.compile(directory, USERS, NOTES);
        run.upgrade(history, "001");

        assertThatThrownBy(() -> run.migrator(
                        history, AT_NOON, RunListener.NONE, migrator -> migrator.accept("no reason", "001")))
                .isInstanceOf(NothingToAccept.class)
                .hasMessage(
                        "revision 001 is what was applied, so there is nothing to accept. mvn db:check-history lists"
                                + " what has changed.");
        assertThatThrownBy(() -> run.migrator(
                        history, AT_NOON, RunListener.NONE, migrator -> migrator.accept("no reason", "002")))
                .isInstanceOf(NothingToAccept.class)
                .hasMessage("revision 002 is not applied, so there is nothing that it could differ from. mvn"
                        + " db:check-history lists what has changed.");
        assertThat(run.logLines()).containsExactly("upgrade 001");
    }

    @OnEachDatabase
    void theLastTimeThatARevisionWasAppliedCounts(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, USERS), "head");
        run.downgrade(History.compile(directory, USERS), "base");
        CompiledRevisions edited = History.compile(directory, users(60), NOTES);

        run.upgrade(edited, "head");

        HistoryCheck check = check(run, edited);
        assertThat(check.changes()).isEmpty();
        assertThat(check.same()).containsExactly(new RevisionId("001"), new RevisionId("002"));
        assertThat(texts(check(run, History.compile(directory, USERS, NOTES)))).hasSize(1);
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void whatWasStampedCannotBeComparedUntilSomebodyAcceptsIt(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        CompiledRevisions history = History.compile(directory, USERS, NOTES);
        run.stamp(history, "001");
        run.upgrade(history, "head");
        CompiledRevisions edited = History.compile(directory, users(60), NOTES);

        assertThat(check(run, edited).unknown()).containsExactly(new RevisionId("001"));
        assertThat(check(run, edited).changes()).isEmpty();
        run.migrator(history, AT_NOON, RunListener.NONE, migrator -> migrator.accept("compared by hand", "001"));
        assertThat(check(run, history).unknown()).isEmpty();
        assertThat(texts(check(run, edited))).hasSize(1);
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void aRevisionThatIsPutBelowAnAppliedOneHasNeverRun(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, USERS, NOTES), "head");
        History.Source between = after("001", "001b", "op.addColumn(\"users\", column(\"age\", INTEGER));");
        History.Source notesAfterIt =
                new History.Source("Revision002", "id = \"002\", parent = \"001b\"", NOTES.upgrade(), "");
        CompiledRevisions rewritten = History.compile(directory, USERS, between, notesAfterIt, TAGS);

        assertThatThrownBy(() -> run.upgrade(rewritten, "head"))
                .isInstanceOf(RevisionsChanged.class)
                .satisfies(refused -> OperationsChapter.shows("revision-never-ran", refused.getMessage()))
                .hasMessageStartingWith("revision 001b (app.db.Revision001b) has never run here, although it counts as"
                        + " applied: it came into the history when a later one was applied already\nNothing was carried"
                        + " out. ");

        run.migrator(rewritten, AT_NOON, RunListener.NONE, migrator -> migrator.accept("added by hand", "001b"));
        run.upgrade(rewritten, "head");
        assertThat(run.heads()).containsExactly("003");
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void otherCodeIsToldAndStopsNothing(TestDatabase database) throws Exception {
        String work = """
                op.run(Jdbc.work("say hello", connection -> {
                    connection.createStatement().execute("SELECT %s");
                }));
                """;
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, base("001", work.formatted("1"))), "head");
        CompiledRevisions edited = History.compile(directory, base("001", work.formatted("2")), NOTES);

        List<String> notes = new ArrayList<>();
        run.migrator(edited, AT_NOON, noting(notes), migrator -> migrator.upgrade("head"));

        assertThat(notes).hasSize(1);
        OperationsChapter.shows("code-changed", notes.get(0));
        assertThat(run.heads()).containsExactly("002");
        run.migrator(edited, AT_NOON, RunListener.NONE, migrator -> migrator.accept("a better query", "001"));
        assertThat(check(run, edited).changes()).isEmpty();
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void aRevisionThatIsGoneIsToldOnlyToWhoAsks(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, USERS, NOTES), "head");
        History.Source notesFirst = new History.Source("Revision002", "id = \"002\"", NOTES.upgrade(), "");
        CompiledRevisions squashed = History.compile(directory, notesFirst, TAGS);

        assertThat(texts(check(run, squashed)))
                .containsExactly("revision 001 is no longer there, although it ran here: ann applied it at"
                        + " 2024-05-01T12:00:00Z");
        run.upgrade(squashed, "head");
        run.migrator(squashed, AT_NOON, RunListener.NONE, migrator -> migrator.accept("squashed", "001"));
        assertThat(check(run, squashed).changes()).isEmpty();
    }

    @OnEachDatabase
    void aLogOfAnEarlierVersionGetsItsColumnsAndItsLinesStayReadable(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, AT_NOON);
        CompiledRevisions history = History.compile(directory, USERS, NOTES);
        run.upgrade(history, "001");
        for (String column : List.of("operations", "code", "reason", "version_table")) {
            database.execute("ALTER TABLE retort_history DROP COLUMN " + column);
        }

        CompiledRevisions edited = History.compile(directory, users(60), NOTES);
        assertThat(texts(check(run, edited))).containsExactly("""
                revision 001 (app.db.Revision001) is not what it was when ann applied it at 2024-05-01T12:00:00Z:
                  its checksum is another one; what is different is not kept in the log""");
        run.upgrade(history, "head");

        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002");
        assertThat(run.texts("SELECT operations FROM retort_history ORDER BY line"))
                .containsExactly(
                        null,
                        "(operations (createTable name=\"notes\" (column name=\"id\" (type kind=\"integer\"))"
                                + " (primaryKey column=\"id\" name=\"pk_notes\")))");
        assertThat(run.texts("SELECT version_table FROM retort_history ORDER BY line"))
                .containsExactly(null, "retort_version");
        assertThat(texts(check(run, edited))).hasSize(1);
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void twoHistoriesMayShareTheLog(TestDatabase database) throws Exception {
        TestRun first = new TestRun(database, AT_NOON);
        TestRun second = new TestRun(database, AT_NOON.withVersionTable("other_version"));
        first.upgrade(History.compile(directory, USERS, NOTES), "head");
        CompiledRevisions others = History.compile(
                directory, base("001", "op.createTable(\"others\", column(\"id\", INTEGER));"), TAGS_OF_OTHERS);

        second.upgrade(others, "001");
        second.upgrade(others, "head");

        assertThat(check(first, History.compile(directory, USERS, NOTES)).changes())
                .isEmpty();
        assertThat(check(first, History.compile(directory, USERS, NOTES)).same())
                .hasSize(2);
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void aRevisionThatRanUnderAnotherNameOfTheVersionTableIsNotTakenForANewOne(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, NOTES, TAGS);
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(history, "001");
        new TestRun(database, AT_NOON.withVersionTable("RETORT_VERSION")).upgrade(history, "002");
        run.upgrade(history, "003");

        assertThat(check(run, history).unknown()).containsExactly(new RevisionId("002"));
        assertThat(check(run, history).changes()).isEmpty();
    }

    @OnEachDatabase
    void aRevisionWithManyRowsIsKeptAndCompared(TestDatabase database) throws Exception {
        String rows = """
                for (int id = %d; id < 3000; id++) {
                    op.insert("users", row("id", id).with("name", "a name of some length, number " + id));
                }
                """;
        History.Source table = base("001", """
                op.createTable("users", column("id", INTEGER), column("name", varchar(50)), primaryKey("id"));
                """);
        TestRun run = new TestRun(database, AT_NOON);
        run.upgrade(History.compile(directory, table, after("001", "002", rows.formatted(0))), "head");

        assertThat(texts(check(run, History.compile(directory, table, after("001", "002", rows.formatted(1))))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("revision 002 (app.db.Revision002) is not what it was when ann applied it at"
                        + " 2024-05-01T12:00:00Z:\n  operation 1 of then is no longer there:\n    - insertRows");
    }
}
