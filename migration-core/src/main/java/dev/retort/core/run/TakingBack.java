package dev.retort.core.run;

import dev.retort.core.dialect.Rendered;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.Phase;
import dev.retort.core.operation.InverseOperations;
import dev.retort.core.operation.Replay;
import dev.retort.core.schema.SchemaState;
import java.sql.SQLException;
import java.util.List;

/** Takes back what was done of a step, with its own lines in the journal, so that a crash on the way back leaves no doubt either. */
final class TakingBack {
    private final Workshop workshop;

    TakingBack(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The way back over what was done of a step. */
    record Way(List<Rendered> program, SchemaState start) {}

    /**
     * Returns the way back.
     *
     * @throws dev.retort.core.operation.NoWayBack if there is none
     */
    Way over(WhatIsDone done, PreparedStep step) {
        SchemaState start = Replay.of(done.operations(), step.before());
        return new Way(
                workshop.dialect().renderer().renderAll(InverseOperations.of(done.operations(), step.before()), start),
                start);
    }

    /**
     * Goes the way back, from where the journal says that it has come to.
     *
     * @param entry what the journal says
     */
    void go(Way way, JournalEntry entry) throws SQLException {
        boolean begun = entry.phase() == Phase.BACK;
        Journal journal =
                new Journal(workshop, new ProgramDigest(way.program()), begun ? entry : entry.turnedBack(), begun);
        PiecewiseProgram.unheard(way.program(), way.start(), journal).carryOut(workshop, () -> {});
    }
}
