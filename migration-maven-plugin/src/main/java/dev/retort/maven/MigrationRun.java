package dev.retort.maven;

import dev.retort.core.Migrator;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.run.RunReport;
import dev.retort.core.run.StopRequest;
import dev.retort.maven.output.Output;
import dev.retort.maven.progress.Progress;
import java.sql.SQLException;
import java.time.Duration;

/** One run on a database, told while it goes on, to people and to programs, and as a document at its end, good or bad. */
final class MigrationRun {

    private final Database database;
    private final Output output;
    private final Interrupts interrupts;
    private final RunMemory memory;

    MigrationRun(Database database, Output output, Interrupts interrupts) {
        this.database = database;
        this.interrupts = interrupts;
        this.output = output;
        this.memory = new RunMemory(database.graph());
    }

    void upgrade(String target) throws SQLException {
        run(target, migrator -> migrator.upgrade(target));
    }

    void downgrade(String target) throws SQLException {
        run(target, migrator -> migrator.downgrade(target));
    }

    private void run(String target, Way way) throws SQLException {
        long start = System.nanoTime();
        try (Progress progress = output.progress()) {
            StopRequest stopRequest = interrupts.listen(progress::line);
            run(way, new RunPrinter(database.graph(), progress), stopRequest, start);
        } finally {
            memory.document(database.facts(), target, since(start)).ifPresent(output::document);
        }
    }

    private void run(Way way, RunPrinter printer, StopRequest stopRequest, long start) throws SQLException {
        RunEvents events = new RunEvents(output, start);
        boolean told = false;
        try {
            RunReport report = way.go(database.migrator(new Listeners(printer, events, memory), stopRequest));
            printer.finished(report, since(start));
            told = true;
        } catch (MigrationException failure) {
            if (stopRequest.isMade()) {
                printer.interrupted(failure, memory.heads());
                told = true;
            }
            throw failure;
        } finally {
            if (!told) {
                printer.failed();
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private interface Way {
        RunReport go(Migrator migrator) throws SQLException;
    }
}
