package dev.retort.core.run;

/** Other sessions used a table each time that a statement wanted it for itself. */
public final class TableInUse extends OperationFailed {
    TableInUse(LockNotGranted last, StatementLocks locks) {
        super(
                last.failure().operation(),
                "waited for other sessions " + said(locks) + ", and gave way each time so that nobody had to wait"
                        + " behind it for longer. The last answer was:\n"
                        + last.failure().getMessage()
                        + "\nSee who uses the table for so long, or let it wait longer or try more often:"
                        + " -Ddb.statementLockTimeout=30 -Ddb.statementLockAttempts=20.",
                last.failure());
    }

    private static String said(StatementLocks locks) {
        String each = Seconds.of(locks.timeout());
        return locks.attempts() == 1 ? "for " + each : locks.attempts() + " times, " + each + " each time";
    }
}
