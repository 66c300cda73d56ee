package dev.retort.maven.document;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import java.util.Optional;

/**
 * An operation of a revision, and the line on which its author asked for it.
 *
 * @param description the operation in the author's words
 * @param className the class that asked for it
 * @param file the source file, without folders
 * @param line the line, from 1
 */
public record OperationFacts(
        String description, Optional<String> className, Optional<String> file, Optional<Integer> line) {

    /** The facts of an operation. */
    public static OperationFacts of(RecordedOperation recorded) {
        SourceLocation location = recorded.location();
        return new OperationFacts(
                recorded.operation().describe(),
                Optional.of(location.className()).filter(name -> !name.isEmpty()),
                Optional.of(location.file()).filter(name -> !name.isEmpty()),
                Optional.of(location.line()).filter(line -> line > 0));
    }
}
