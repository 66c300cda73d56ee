package dev.retort.core.manifest;

import dev.retort.core.graph.GraphSettings;
import java.util.List;

/** Reads manifests. */
public final class ManifestReader {

    private ManifestReader() {}

    /**
     * Reads the text of a manifest.
     *
     * @param text what was read as UTF-8
     * @param source where it comes from, for messages: a URL or a file
     * @throws MalformedManifest if a line makes no sense
     */
    public static Manifest read(String text, String source) {
        return Manifest.of(GraphSettings.DEFAULT, List.of());
    }
}
