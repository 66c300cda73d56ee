package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestReader;
import dev.retort.processor.Source.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/**
 * What one run of a compiler said.
 *
 * @param compiler who compiled
 * @param marks where errors are expected
 * @param messages what was said, in that order
 * @param manifest the manifest that lies among the classes afterwards
 */
record Compilation(Compiler compiler, List<Mark> marks, List<Message> messages, Optional<String> manifest) {

    /** One message; a compiler that is not exact has 0 for the column. */
    record Message(Kind kind, String file, long line, long column, String text) {}

    /** Nothing was said. */
    Compilation isClean() {
        assertThat(messages).isEmpty();
        return this;
    }

    /** These errors and nothing else was said, each at one of the marks. */
    Compilation failsWith(String... texts) {
        List<Message> expected = new ArrayList<>();
        for (int index = 0; index < texts.length; index++) {
            Mark mark = marks.get(index);
            long column = compiler.isExact() ? mark.column() : 0;
            expected.add(new Message(Kind.ERROR, mark.file(), mark.line(), column, texts[index].strip()));
        }
        assertThat(messages).containsExactlyInAnyOrderElementsOf(expected);
        return this;
    }

    /** The manifest has these revisions, each told as its class and its id. */
    Compilation lists(String... revisions) {
        List<String> listed = ManifestReader.read(manifest.orElse(""), Manifest.PATH).revisions().stream()
                .map(node -> node.className() + " " + node.id())
                .toList();
        assertThat(listed).containsExactly(revisions);
        return this;
    }

    /** The texts of errors, first lines only. */
    List<String> headlines() {
        return messages.stream()
                .map(message -> message.text().lines().findFirst().orElse(""))
                .toList();
    }
}
