package dev.retort.core.manifest;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link ManifestWriter} wrote. Several manifests in a row are fine, because that is what tools make of them that put
 * several jars into one.
 */
public final class ManifestReader {

    private static final int FIELDS_OF_REVISION = 8;
    private static final int LONGEST_SHOWN = 40;

    private final String source;
    private final List<RevisionNode> revisions = new ArrayList<>();
    private boolean severalHeadsAllowed;
    private boolean failed;
    private int line;

    private ManifestReader(String source) {
        this.source = source;
    }

    /**
     * Reads the text of a manifest.
     *
     * @param text what was read as UTF-8
     * @param source where it comes from, for messages: a URL or a file
     * @throws MalformedManifest if a line makes no sense
     * @throws FailedCompilation if it was left by a compilation that failed
     */
    public static Manifest read(String text, String source) {
        ManifestReader reader = readLines(text, source);
        if (reader.failed) {
            throw new FailedCompilation(source);
        }
        return Manifest.of(new GraphSettings(reader.severalHeadsAllowed), reader.revisions);
    }

    /**
     * Reads only which classes a manifest names, also from one that a failed compilation left: where to look for revisions.
     *
     * @param text what was read as UTF-8
     * @param source where it comes from, for messages: a URL or a file
     * @throws MalformedManifest if a line makes no sense
     */
    public static List<String> readClassNames(String text, String source) {
        return readLines(text, source).revisions.stream()
                .map(RevisionNode::className)
                .toList();
    }

    private static ManifestReader readLines(String text, String source) {
        ManifestReader reader = new ManifestReader(source);
        if (!text.startsWith(ManifestWriter.FORMAT + "\t")) {
            throw new MalformedManifest(source, 1, "the first line must tell the format");
        }
        for (String line : text.split("\n", -1)) {
            reader.line++;
            reader.readLine(line);
        }
        if (!text.endsWith("\n")) {
            throw reader.malformed("the file ends in the middle of a line");
        }
        return reader;
    }

    private void readLine(String text) {
        if (text.isEmpty()) {
            return;
        }
        String[] fields = text.split("\t", -1);
        switch (fields[0]) {
            case ManifestWriter.FORMAT -> expectFormat(fields);
            case ManifestWriter.COMPILATION -> {
                expect(fields, ManifestWriter.FAILED);
                failed = true;
            }
            case ManifestWriter.HEADS -> {
                expect(fields, ManifestWriter.MANY);
                severalHeadsAllowed = true;
            }
            case ManifestWriter.REVISION -> revisions.add(readRevision(fields));
            default -> throw malformed("nothing is known that begins with \"" + shown(fields[0]) + "\"");
        }
    }

    private void expect(String[] fields, String value) {
        if (fields.length != 2 || !fields[1].equals(value)) {
            throw malformed("after \"" + fields[0] + "\" only \"" + value + "\" is known");
        }
    }

    private void expectFormat(String[] fields) {
        if (fields.length == 2 && !fields[1].equals(ManifestWriter.VERSION) && fields[1].matches("[1-9][0-9]{0,8}")) {
            throw malformed("format " + fields[1] + " is that of a newer version of Retort; this one, "
                    + RetortVersion.current() + ", reads format " + ManifestWriter.VERSION);
        }
        expect(fields, ManifestWriter.VERSION);
    }

    /** It may be anything, and of any length. */
    private static String shown(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]", "?");
        return printable.length() <= LONGEST_SHOWN ? printable : printable.substring(0, LONGEST_SHOWN) + "...";
    }

    private RevisionNode readRevision(String[] fields) {
        if (fields.length != FIELDS_OF_REVISION) {
            throw malformed("a revision has " + FIELDS_OF_REVISION + " fields, not " + fields.length);
        }
        try {
            return new RevisionNode(
                    new RevisionId(Escaping.unescape(fields[2])),
                    Escaping.unescape(fields[1]),
                    Escaping.unescapeAll(fields[3]),
                    Escaping.unescapeAll(fields[4]),
                    Escaping.unescapeAll(fields[5]),
                    Escaping.unescapeAll(fields[6]),
                    Escaping.unescape(fields[7]));
        } catch (Escaping.UnknownEscape e) {
            throw malformed("a backslash stands before nothing known");
        }
    }

    private MalformedManifest malformed(String reason) {
        return new MalformedManifest(source, line, reason);
    }
}
