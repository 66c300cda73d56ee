package dev.retort.it.catalogue;

import dev.retort.it.databases.DatabaseKind;

/** Which differences are accepted on which database. */
final class AcceptedDifferences {

    private AcceptedDifferences() {}

    static AcceptedDifference on(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> new SequenceOwnership();
            case MYSQL -> new MysqlInWordsOfMariadb();
            case MARIADB -> (recorded, actual) -> actual;
            case SQLITE -> new NamesOfUnnamedConstraints();
        };
    }
}
