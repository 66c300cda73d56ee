package dev.retort.maven.document;

import java.util.List;

/**
 * The scripts that a goal wrote instead of changing a database.
 *
 * @param scripts one for each kind of database
 */
public record ScriptDocument(List<ScriptFacts> scripts) implements Document {

    public ScriptDocument {
        scripts = List.copyOf(scripts);
    }
}
