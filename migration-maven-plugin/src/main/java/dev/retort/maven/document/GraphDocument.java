package dev.retort.maven.document;

import java.util.List;
import java.util.Optional;

/**
 * What {@code db:graph} drew.
 *
 * @param database the database whose state is shown; empty if none was asked
 * @param rows the rows of its version table
 * @param revisionCount how many revisions there are
 * @param files the files that were written
 * @param mermaidTooLarge whether Mermaid refuses so large a flowchart unless it is configured for more
 * @param noSvgBecause why there is no picture; empty if there is one
 */
public record GraphDocument(
        Optional<DatabaseFacts> database,
        List<RowFacts> rows,
        int revisionCount,
        List<GraphFile> files,
        boolean mermaidTooLarge,
        Optional<String> noSvgBecause)
        implements Document {

    public GraphDocument {
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /**
     * A file with a drawing.
     *
     * @param format {@code mermaid}, {@code dot} or {@code svg}
     * @param file the absolute path
     */
    public record GraphFile(Format format, String file) {}

    /** A language of drawings. */
    public enum Format {
        MERMAID,
        DOT,
        SVG
    }
}
