package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.Scripts;
import dev.retort.core.run.RunSettings;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.schema.Dialect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about scripts shows of one is a part of the script for the revision above it. */
class ScriptsPageTest {
    @TempDir
    private Path directory;

    @Test
    void shownRevisionIsAPartOfItsScript() {
        Chapter chapter = Chapter.of(Page.chapter("scripts"));
        String shown = chapter.blockBehind(chapter.snippets().get(0), "text")
                .orElseThrow()
                .text();
        CompiledRevisions compiled = CompiledRevisions.of(directory, chapter.sources());

        String script = Scripts.of(compiled.revisions(), Dialect.POSTGRESQL, RunSettings.DEFAULT.withAppliedBy("me"))
                .upgrade("head")
                .text();

        assertThat(script).endsWith("\n\n" + shown);
    }
}
