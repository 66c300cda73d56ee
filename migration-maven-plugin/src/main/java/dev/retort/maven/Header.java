package dev.retort.maven;

import java.util.List;

/** The first lines of a goal that works on a database: which one, and why this one. */
final class Header {

    private Header() {}

    static List<String> of(DatabaseProduct product, DatabaseAddress address) {
        String who = address.user().map(user -> " as " + user.value()).orElse("");
        String database = Style.strong(product.toString()) + " at " + address.maskedUrl() + who;
        return address.isDefault()
                ? List.of(database, "No db.url is given, so this is the project's own development database.")
                : List.of(database + " (URL from " + address.url().origin() + ")");
    }
}
