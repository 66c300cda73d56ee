package dev.retort.maven.output;

import dev.retort.core.problem.MigrationException;
import java.nio.file.Path;

/** Nobody can tell something in the way that was asked for. */
final class InvalidOutput extends MigrationException {

    private InvalidOutput(String message) {
        super(message);
    }

    static InvalidOutput unknownFormat(String format) {
        return new InvalidOutput("db.output has to be text or json, and is \"" + format + "\".");
    }

    static InvalidOutput textInFile(Path file) {
        return new InvalidOutput("db.outputFile (" + file
                + ") is the file of the JSON document, and db.output is text. Add -Ddb.output=json, or leave the file away;"
                + " Maven writes its log into a file with --log-file.");
    }
}
