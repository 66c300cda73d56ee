package dev.retort.core.manifest;

import dev.retort.core.graph.RevisionNode;

/**
 * Writes manifests: the same bytes for the same revisions, whatever the machine and the time.
 *
 * <p>Lines end with {@code \n}, their fields are parted by tabs, lists by commas:
 *
 * <pre>
 * format       1
 * compilation  failed                                        only if nothing else here counts
 * heads        many                                          only if several heads are allowed
 * revision     class  id  parent  after  dependsOn  labels  description
 * </pre>
 */
public final class ManifestWriter {

    static final String FORMAT = "format";
    static final String VERSION = "1";
    static final String COMPILATION = "compilation";
    static final String FAILED = "failed";
    static final String HEADS = "heads";
    static final String MANY = "many";
    static final String REVISION = "revision";

    private ManifestWriter() {}

    /** The text to write as UTF-8. */
    public static String write(Manifest manifest) {
        return write(manifest, false);
    }

    /** The same for a compilation that failed: it only tells the next one where to look for revisions. */
    public static String writeFailed(Manifest manifest) {
        return write(manifest, true);
    }

    private static String write(Manifest manifest, boolean failed) {
        StringBuilder text = new StringBuilder();
        line(text, FORMAT, VERSION);
        if (failed) {
            line(text, COMPILATION, FAILED);
        }
        if (manifest.settings().severalHeadsAllowed()) {
            line(text, HEADS, MANY);
        }
        manifest.revisions().forEach(node -> line(text, fields(node)));
        return text.toString();
    }

    private static String[] fields(RevisionNode node) {
        return new String[] {
            REVISION,
            Escaping.escape(node.className()),
            Escaping.escape(node.id().value()),
            Escaping.escapeAll(node.parent()),
            Escaping.escapeAll(node.after()),
            Escaping.escapeAll(node.dependsOn()),
            Escaping.escapeAll(node.labels()),
            Escaping.escape(node.description())
        };
    }

    private static void line(StringBuilder text, String... fields) {
        text.append(String.join("\t", fields)).append('\n');
    }
}
