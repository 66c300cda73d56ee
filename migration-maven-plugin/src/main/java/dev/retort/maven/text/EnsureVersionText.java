package dev.retort.maven.text;

import dev.retort.maven.document.EnsureVersionDocument;

/** Which tables were made. */
public final class EnsureVersionText {

    private EnsureVersionText() {}

    public static String of(EnsureVersionDocument document) {
        return switch (document.created().size()) {
            case 0 -> "Nothing to do: " + document.versionTable() + " and " + document.historyTable() + " are there";
            case 1 -> "Created " + Style.strong(document.created().get(0));
            default ->
                "Created " + Style.strong(document.versionTable()) + " and " + Style.strong(document.historyTable());
        };
    }
}
