package dev.retort.it.crash;

import java.io.IOException;

/** Hears of each call to a database before it is made. */
@FunctionalInterface
interface Watcher {
    /**
     * A call is about to be made.
     *
     * @param number the first is 1
     */
    void beforeCall(int number, String text) throws IOException;
}
