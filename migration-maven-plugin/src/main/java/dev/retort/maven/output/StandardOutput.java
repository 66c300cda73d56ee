package dev.retort.maven.output;

import java.io.PrintStream;

/** Standard output, past Maven's log, in UTF-8 whatever the terminal speaks. */
final class StandardOutput implements Destination {

    @Override
    public void write(byte[] document) {
        PrintStream out = System.out;
        out.write(document, 0, document.length);
        out.flush();
    }
}
