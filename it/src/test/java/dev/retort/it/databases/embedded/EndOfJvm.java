package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be undone when the JVM ends, last thing first; shutdown hooks alone have no order. */
final class EndOfJvm {

    /** Something to undo. */
    interface Action {
        void run() throws IOException;
    }

    private static final Deque<Action> ACTIONS = new ArrayDeque<>();

    private EndOfJvm() {}

    static synchronized void then(Action action) {
        if (ACTIONS.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(EndOfJvm::runAll, "end of embedded servers"));
        }
        ACTIONS.push(action);
    }

    /** One that fails does not keep the others from running. */
    private static synchronized void runAll() {
        if (ACTIONS.isEmpty()) {
            return;
        }
        try {
            ACTIONS.pop().run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            runAll();
        }
    }
}
