package dev.retort.maven;

import dev.retort.core.Migrator;
import dev.retort.core.run.RunReport;
import java.sql.SQLException;
import java.time.Duration;

/** One run on a database, told line by line. */
final class MigrationRun {

    private final Database database;
    private final RunPrinter printer;

    MigrationRun(Database database, Output output) {
        this.database = database;
        this.printer = new RunPrinter(database.graph(), output);
    }

    void upgrade(String target) throws SQLException {
        run(migrator -> migrator.upgrade(target));
    }

    void downgrade(String target) throws SQLException {
        run(migrator -> migrator.downgrade(target));
    }

    private void run(Way way) throws SQLException {
        long start = System.nanoTime();
        boolean finished = false;
        try {
            RunReport report = way.go(database.migrator(printer));
            printer.finished(report, Duration.ofNanos(System.nanoTime() - start));
            finished = true;
        } finally {
            if (!finished) {
                printer.failed();
            }
        }
    }

    private interface Way {
        RunReport go(Migrator migrator) throws SQLException;
    }
}
