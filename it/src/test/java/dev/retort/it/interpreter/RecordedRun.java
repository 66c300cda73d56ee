package dev.retort.it.interpreter;

import dev.retort.it.catalogue.RecordedHistory;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was recorded when a history ran on one kind of database.
 *
 * @param name of the folder, and of the recording in it
 * @param kinds the databases that must do the same
 */
record RecordedRun(String name, Set<DatabaseKind> kinds, List<RevisionData> revisions, RecordedHistory recorded) {

    RecordedRun {
        revisions = List.copyOf(revisions);
        kinds = Set.copyOf(kinds);
    }

    /** The revisions as classes, with ways back that are written in the file or derived from the ways up. */
    CompiledRevisions compile(Path directory, boolean isWayBackDerived) {
        return CompiledRevisions.of(directory, RevisionSources.of(revisions, isWayBackDerived));
    }

    /** What in the operations cannot be read. */
    List<String> unreadable() {
        return said(RevisionData::unreadable);
    }

    /** Fields in the operations that nobody understands. */
    List<String> ignored() {
        return said(RevisionData::ignored);
    }

    private List<String> said(Rehearsal rehearsal) {
        List<String> said = new ArrayList<>();
        for (RevisionData revision : revisions) {
            for (String way : List.of("upgrade", "downgrade")) {
                said.addAll(rehearsal.of(revision, new Interpreter(WayBackOfData.NONE), way));
            }
        }
        return said;
    }

    /** Reads one way of a revision without a database. */
    private interface Rehearsal {
        List<String> of(RevisionData revision, Interpreter interpreter, String way);
    }

    @Override
    public String toString() {
        return name;
    }
}
