package dev.retort.it.catalogue;

import java.util.regex.Pattern;

/** The tables in which a migration tool keeps its books; they are no part of a history. */
final class OwnTables {

    /** Sequences carry their table's name in front. */
    private static final Pattern NAMES = Pattern.compile("alembic_version|alembic_version_.*|retort_.*");

    private OwnTables() {}

    static boolean contain(String name) {
        return NAMES.matcher(name).matches();
    }
}
