package dev.retort.it.manual;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionNode;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows runs on each database, and back. */
class ManualIT {
    @TempDir
    Path directory;

    @OnEachDatabase
    void snippetsOfEachChapterGoUpAndDown(TestDatabase database) throws Exception {
        for (Chapter chapter : Chapter.all()) {
            CompiledRevisions compiled = CompiledRevisions.of(directory, chapter.sources());
            try (HistoryRun run = HistoryRun.of(compiled.revisions(), database)) {
                assertThat(run.upgrade("heads")).as(chapter.toString()).isNotEmpty();
                run.downgrade("base");
                assertThat(run.heads()).as(chapter.toString()).isEmpty();
            }
        }
    }

    /** As the catalogue has it; rows are not looked at. */
    @OnEachDatabase
    void eachSnippetIsTakenBackByItsInverse(TestDatabase database) throws Exception {
        for (Chapter chapter : Chapter.all()) {
            Revisions revisions =
                    CompiledRevisions.of(directory, chapter.sources()).revisions();
            if (isOneLine(revisions.graph())) {
                goUpStepByStep(revisions, database);
            }
        }
    }

    private static boolean isOneLine(RevisionGraph graph) {
        return graph.heads().size() == 1
                && graph.revisions().stream()
                        .allMatch(revision -> graph.children(revision.id()).size() <= 1);
    }

    private static void goUpStepByStep(Revisions revisions, TestDatabase database) throws SQLException {
        try (HistoryRun run = HistoryRun.of(revisions, database)) {
            for (RevisionNode revision : revisions.graph().revisions()) {
                Catalogue before = Catalogue.read(database);
                run.upgrade("+1");
                run.downgrade("-1");
                assertThatCatalogueOf(database).as(revision.toString()).isExactly(before);
                run.upgrade("+1");
            }
            run.downgrade("base");
        }
    }
}
