package dev.retort.maven;

import dev.retort.core.Migrator;
import dev.retort.core.run.RunReport;
import dev.retort.maven.output.Output;
import java.sql.SQLException;
import java.time.Duration;

/** One run on a database, told line by line while it goes on, and as a document at its end, good or bad. */
final class MigrationRun {

    private final Database database;
    private final Output output;
    private final RunPrinter printer;
    private final RunMemory memory;

    MigrationRun(Database database, Output output) {
        this.database = database;
        this.output = output;
        this.printer = new RunPrinter(database.graph(), output);
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
        boolean finished = false;
        try {
            RunReport report = way.go(database.migrator(new Listeners(printer, memory)));
            printer.finished(report, since(start));
            finished = true;
        } finally {
            if (!finished) {
                printer.failed();
            }
            memory.document(database.facts(), target, since(start)).ifPresent(output::document);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private interface Way {
        RunReport go(Migrator migrator) throws SQLException;
    }
}
