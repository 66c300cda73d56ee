package dev.retort.maven.progress;

import org.apache.maven.shared.utils.logging.MessageUtils;

/** How many characters stand in a line of the terminal. */
final class TerminalWidth {
    private static final int USUAL = 80;

    private TerminalWidth() {}

    /** What the terminal says now, or what is usual; the library that asks it has no native part on each machine. */
    static int now() {
        try {
            int width = MessageUtils.getTerminalWidth();
            return width > 0 ? width : USUAL;
        } catch (LinkageError notHere) {
            return USUAL;
        }
    }
}
