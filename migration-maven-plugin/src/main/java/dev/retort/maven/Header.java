package dev.retort.maven;

/** The first line of a goal that works on a database: which one, and why this one. */
final class Header {

    private Header() {}

    static String of(DatabaseProduct product, DatabaseAddress address) {
        String who = address.user().map(user -> " as " + user.value()).orElse("");
        String why = address.isDefault()
                ? "no db.url is given, so this is the project's own development database"
                : "URL from " + address.url().origin();
        return Style.strong(product.toString()) + " at " + address.maskedUrl() + who + " (" + why + ")";
    }
}
