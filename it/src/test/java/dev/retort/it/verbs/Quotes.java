package dev.retort.it.verbs;

import dev.retort.it.databases.DatabaseKind;

/** Names in the quotes of a database, for the SQL of tests. */
final class Quotes {
    private Quotes() {}

    static String around(String name, DatabaseKind kind) {
        String quote = kind.isMysqlOrMariadb() ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
