package dev.retort.it.scripts.clients;

import dev.retort.it.databases.TestDatabase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is, as clients want to hear it. */
record Address(String host, String port, String database) {
    private static final Pattern URL = Pattern.compile("jdbc:[a-z]+://([^:/]+):([0-9]+)/([^?]+).*");

    static Address of(TestDatabase database) {
        Matcher url = URL.matcher(database.jdbcUrl());
        if (!url.matches()) {
            throw new IllegalArgumentException("no host, port and database in " + database.jdbcUrl());
        }
        return new Address(url.group(1), url.group(2), url.group(3));
    }
}
