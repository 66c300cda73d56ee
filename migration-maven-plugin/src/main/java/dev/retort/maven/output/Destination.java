package dev.retort.maven.output;

import java.io.IOException;

/** Where a document goes, as a whole and once. */
public interface Destination {
    void write(byte[] document) throws IOException;
}
