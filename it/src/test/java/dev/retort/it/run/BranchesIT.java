package dev.retort.it.run;

import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two branches that are merged, and a line of its own that depends on one of them.
 *
 * <pre>
 *      a1          s1
 *     /  \         |
 *   b1    b2 . . . s2   (s2 depends on the label of b2)
 *     \  /
 *      m1
 * </pre>
 */
class BranchesIT {
    private static final History.Source[] SOURCES = {
        base("a1", table("a1")),
        revision("b1", "parent = \"a1\"", table("b1")),
        revision("b2", "parent = \"a1\", labels = \"billing\"", table("b2")),
        revision("m1", "parent = {\"b1\", \"b2\"}", "op.dropTable(\"b1\");"),
        base("s1", table("s1")),
        revision("s2", "parent = \"s1\", dependsOn = \"billing\"", table("s2")),
        History.severalHeadsAllowed()
    };

    @TempDir
    private Path directory;

    @OnEachDatabase
    void rowsAreTheHeadsOfWhatIsApplied(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, SOURCES);
        TestRun run = new TestRun(database);

        run.upgrade(history, "b1");
        assertThat(run.heads()).containsExactly("b1");

        run.upgrade(history, "s2");
        assertThat(run.heads()).containsExactly("b1", "s2");
        assertThat(tables(database)).containsExactly("a1", "b1", "b2", "s1", "s2");

        run.upgrade(history, "heads");
        assertThat(run.heads()).containsExactly("m1", "s2");
        assertThat(tables(database)).containsExactly("a1", "b2", "s1", "s2");

        run.downgrade(history, "b1");
        assertThat(run.heads()).containsExactly("b1", "s2");
        assertThat(tables(database)).containsExactly("a1", "b1", "b2", "s1", "s2");

        run.downgrade(history, "a1");
        assertThat(run.heads()).containsExactly("a1", "s1");
        assertThat(tables(database)).containsExactly("a1", "s1");

        run.downgrade(history, "base");
        assertThat(run.heads()).isEmpty();
        assertThat(tables(database)).isEmpty();
    }

    private static History.Source revision(String id, String edges, String upgrade) {
        return new History.Source("Revision" + id, "id = \"" + id + "\", " + edges, upgrade, "");
    }

    private static String table(String name) {
        return "op.createTable(\"" + name + "\", column(\"id\", INTEGER), primaryKey(\"id\"));";
    }

    private static List<String> tables(TestDatabase database) throws Exception {
        return Catalogue.read(database).entries().keySet().stream()
                .filter(key -> key.startsWith("table:"))
                .map(key -> key.substring("table:".length()))
                .toList();
    }
}
