package dev.retort.maven.text;

import dev.retort.maven.document.DatabaseFacts;
import java.util.ArrayList;
import java.util.List;

/** The first lines of a goal that works on a database: which one, and why this one. */
public final class Header {

    private Header() {}

    public static List<String> of(DatabaseFacts facts) {
        List<String> lines = new ArrayList<>();
        String who = facts.user().map(user -> " as " + user).orElse("");
        String where =
                facts.urlFrom().map(origin -> " (URL from " + origin + ")").orElse("");
        lines.add(Style.strong(facts.product() + " " + facts.version()) + " at " + facts.url() + who + where);
        if (facts.urlFrom().isEmpty()) {
            lines.add("No db.url is given, so this is the project's own development database.");
        }
        if (!facts.exists()) {
            lines.add("The file is not there yet; mvn db:upgrade makes it.");
        }
        return lines;
    }
}
