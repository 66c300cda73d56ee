package dev.retort.core.run;

import dev.retort.core.checksum.RunningSha256;
import dev.retort.core.checksum.Sha256;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.plan.Plan;
import dev.retort.core.preview.ProgramText;
import dev.retort.schema.TimeOfRun;
import java.util.List;

/**
 * A short name for exactly one plan, the same on every machine and at every time.
 *
 * <p>It has three parts, so that of two plans one can say in what they differ, although a hash cannot be read.
 *
 * @param start the kind of database, and the heads that it is at
 * @param steps which revisions, which way, in which order
 * @param work what they do: operations, statements, transactions
 */
record PlanId(String start, String steps, String work) {
    private static final int LENGTH_OF_PART = 5;

    /**
     * Returns the id of a plan.
     *
     * @param time the time of the run that its statements hold, which is another one at each run
     */
    static PlanId of(Plan plan, List<PreparedStep> steps, DatabaseDialect dialect, TimeOfRun time) {
        String spelledTime = dialect.literals().spell(time, dialect.name());
        RunningSha256 which = new RunningSha256();
        RunningSha256 work = new RunningSha256();
        for (PreparedStep step : steps) {
            which.add(step.step().direction() + " " + step.step().revision().id() + "\n");
            work.add(work(step, spelledTime));
        }
        return new PlanId(
                part(Sha256.hex(dialect.name() + " " + plan.headsBefore())), part(which.hex()), part(work.hex()));
    }

    private static String part(String hash) {
        return hash.substring(0, LENGTH_OF_PART);
    }

    /** Operations count, and what they come to, but not on which line they are written. */
    private static String work(PreparedStep step, String spelledTime) {
        return "revision " + step.checksum() + "\noperations " + step.checksumOfProgram() + "\ntransactional "
                + step.transactional() + "\n" + ProgramText.of(step.program(), spelledTime);
    }

    @Override
    public String toString() {
        return start + "-" + steps + "-" + work;
    }
}
