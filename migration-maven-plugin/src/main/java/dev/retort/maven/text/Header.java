package dev.retort.maven.text;

import dev.retort.maven.document.DatabaseFacts;
import java.util.List;

/** The first lines of a goal that works on a database: which one, and why this one. */
public final class Header {

    private Header() {}

    public static List<String> of(DatabaseFacts facts) {
        String who = facts.user().map(user -> " as " + user).orElse("");
        String database = Style.strong(facts.product() + " " + facts.version()) + " at " + facts.url() + who;
        return facts.urlFrom()
                .map(origin -> List.of(database + " (URL from " + origin + ")"))
                .orElse(List.of(database, "No db.url is given, so this is the project's own development database."));
    }
}
