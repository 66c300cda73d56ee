package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.Script;
import java.util.List;
import java.util.Optional;

/**
 * A script for the client of one kind of database.
 *
 * @param product the kind of database
 * @param headsBefore the rows that the version table must hold when it starts; none for a database at base
 * @param steps what it does to revisions, in its order; none for a stamp
 * @param headsAfter the rows that the version table holds at its end
 * @param file where it was written
 * @param classifier the classifier of the build's artifact that it is
 * @param sql the script itself, unless it is an artifact
 */
public record ScriptFacts(
        String product,
        List<RevisionId> headsBefore,
        List<Step> steps,
        List<RevisionId> headsAfter,
        Optional<String> file,
        Optional<String> classifier,
        Optional<String> sql) {

    public ScriptFacts {
        headsBefore = List.copyOf(headsBefore);
        steps = List.copyOf(steps);
        headsAfter = List.copyOf(headsAfter);
    }

    /** A step of a script. */
    public record Step(RevisionFacts revision, Direction direction) {}

    /** A script that was asked for as a text. */
    public static ScriptFacts withText(Script script, RevisionGraph graph, Optional<String> file) {
        return of(script, graph, file, Optional.empty(), Optional.of(script.text()));
    }

    /** A script that is an artifact of the build. */
    public static ScriptFacts artifact(Script script, RevisionGraph graph, String file, String classifier) {
        return of(script, graph, Optional.of(file), Optional.of(classifier), Optional.empty());
    }

    private static ScriptFacts of(
            Script script,
            RevisionGraph graph,
            Optional<String> file,
            Optional<String> classifier,
            Optional<String> sql) {
        return new ScriptFacts(
                script.dialect().productName(),
                List.copyOf(script.headsBefore()),
                script.steps().stream()
                        .map(step ->
                                new Step(RevisionFacts.of(graph, step.revision().id()), step.direction()))
                        .toList(),
                List.copyOf(script.headsAfter()),
                file,
                classifier,
                sql);
    }
}
