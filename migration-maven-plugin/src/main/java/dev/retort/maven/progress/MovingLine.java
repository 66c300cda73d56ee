package dev.retort.maven.progress;

import java.io.PrintStream;
import java.time.Instant;
import java.util.function.IntSupplier;

/** The last line of a terminal, written anew each time. */
final class MovingLine implements Display {
    private static final String BEGIN_ANEW = "\r\u001B[K";

    private final PrintStream terminal;
    private final IntSupplier width;
    private boolean visible;

    MovingLine(PrintStream terminal, IntSupplier width) {
        this.terminal = terminal;
        this.width = width;
    }

    @Override
    public void show(Activity activity, Instant now) {
        terminal.print(BEGIN_ANEW + cut(activity.text(now)) + "\r");
        terminal.flush();
        visible = true;
    }

    /** A line that is too long would go on in the next one, where nobody takes it away. */
    private String cut(String text) {
        int room = width.getAsInt() - 1;
        int tail = text.lastIndexOf(" …");
        if (text.codePointCount(0, text.length()) <= room) {
            return text;
        }
        int begin = Math.max(0, Math.min(tail, room - (text.length() - tail)));
        return text.substring(0, begin) + text.substring(tail);
    }

    @Override
    public void clear() {
        if (visible) {
            terminal.print(BEGIN_ANEW);
            terminal.flush();
            visible = false;
        }
    }
}
