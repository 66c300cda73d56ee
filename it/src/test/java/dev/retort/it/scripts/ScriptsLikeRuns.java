package dev.retort.it.scripts;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.Revisions;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import java.sql.SQLException;

/** One script to the head and one back leave what a run there and back leaves: schema, rows, version table, history log. */
public final class ScriptsLikeRuns {
    private ScriptsLikeRuns() {}

    /** Goes there and back twice, in the same database, which is left as the way back leaves it. */
    public static void compare(String packageName, TestDatabase database, Path folder) throws SQLException {
        compare(packageName, "head", database, folder);
    }

    /** The same for a history that ends elsewhere than in one head. */
    static void compare(String packageName, String end, TestDatabase database, Path folder) throws SQLException {
        compare(HistoryRun.revisions(packageName), end, database, folder);
    }

    /** The same for any revisions. */
    public static void compare(Revisions revisions, TestDatabase database, Path folder) throws SQLException {
        compare(revisions, "head", database, folder);
    }

    private static void compare(Revisions revisions, String end, TestDatabase database, Path folder)
            throws SQLException {
        Left atHead;
        Left atBase;
        try (HistoryRun online = HistoryRun.of(revisions, database)) {
            online.upgrade(end);
            atHead = Left.in(database);
            online.downgrade("base");
            atBase = Left.in(database);
        }
        empty(database);
        ScriptRun run = ScriptRun.of(revisions, database, folder);

        run.upgrade(end);
        atHead.isWhatIsIn(database);
        assertThat(run.refusedUpgrade(end)).contains("this script starts at base, and the database is");
        atHead.isWhatIsIn(database);

        run.downgrade(String.join(",", run.heads()) + ":base");
        atBase.isWhatIsIn(database);
    }

    /** Some histories leave a table behind on purpose. */
    private static void empty(TestDatabase database) throws SQLException {
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        } else {
            database.execute("DROP TABLE retort_version", "DROP TABLE retort_history");
        }
        assertThatCatalogueOf(database).isExactly(Catalogue.EMPTY);
    }

    /** What is in a database. */
    private record Left(Catalogue catalogue, Contents contents) {
        static Left in(TestDatabase database) throws SQLException {
            return new Left(Catalogue.read(database), Contents.of(database));
        }

        void isWhatIsIn(TestDatabase database) throws SQLException {
            assertThatCatalogueOf(database).isExactly(catalogue);
            assertThat(Contents.of(database)).isEqualTo(contents);
        }
    }
}
