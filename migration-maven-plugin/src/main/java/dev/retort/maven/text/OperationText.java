package dev.retort.maven.text;

import dev.retort.maven.document.OperationFacts;

/** An operation as its author would recognise it, and its line: {@code createTable(users) (CreateUsers.java:12)}. */
final class OperationText {

    private OperationText() {}

    static String of(OperationFacts operation) {
        String line = operation.line().map(number -> ":" + number).orElse("");
        return operation.description()
                + operation.file().map(file -> " (" + file + line + ")").orElse("");
    }
}
