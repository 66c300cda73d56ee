package dev.retort.maven.text;

import dev.retort.maven.document.AcceptDocument;
import java.util.List;

/** What was accepted. */
public final class AcceptText {

    private AcceptText() {}

    public static List<String> of(AcceptDocument document) {
        return document.accepted().stream().map(AcceptText::line).toList();
    }

    private static String line(AcceptDocument.Accepted accepted) {
        return "Accepted " + Style.strong(accepted.id().value()) + " as it is now: " + accepted.reason() + " ("
                + accepted.by() + ", " + accepted.at() + ")";
    }
}
