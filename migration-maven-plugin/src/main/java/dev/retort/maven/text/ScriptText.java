package dev.retort.maven.text;

import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.ScriptDocument;
import dev.retort.maven.document.ScriptFacts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where scripts are, and what they do. */
public final class ScriptText {

    private ScriptText() {}

    public static List<String> of(ScriptDocument document) {
        return document.scripts().stream().map(ScriptText::line).toList();
    }

    private static String line(ScriptFacts script) {
        return "Wrote " + Style.strong(script.file().orElse("a script")) + ", for " + script.product() + " from "
                + place(script.headsBefore()) + " to " + place(script.headsAfter()) + ", with "
                + (script.steps().size() == 1 ? "1 revision" : script.steps().size() + " revisions")
                + script.classifier()
                        .map(classifier -> "; attached as " + classifier)
                        .orElse("");
    }

    private static String place(Collection<RevisionId> heads) {
        return heads.isEmpty() ? "base" : heads.stream().map(RevisionId::value).collect(Collectors.joining(", "));
    }
}
